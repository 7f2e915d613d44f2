--TEST--
A filter that is removed is told that nothing comes any more; those behind it get what it still had
--FILE--
<?php
class Noting extends php_user_filter
{
    public function filter($in, $out, &$consumed, $closing): int
    {
        echo $this->params, $closing ? ' closing' : '';
        while ($bucket = stream_bucket_make_writeable($in)) {
            echo ' ', strlen($bucket->data);
            $consumed += $bucket->datalen;
            $bucket->data = $this->params . $bucket->data;
            stream_bucket_append($out, $bucket);
        }
        if ($closing)
            stream_bucket_append($out, stream_bucket_new($this->stream, "end of $this->params\n"));
        echo "\n";
        return PSFS_PASS_ON;
    }
}
stream_filter_register('noting', Noting::class);
foreach ([[0, 1], [1, 0]] as $order) {
    $stream = fopen('php://memory', 'w+');
    $filters = [];
    foreach (['a', 'b', 'c'] as $name)
        $filters[] = stream_filter_append($stream, 'noting', STREAM_FILTER_WRITE, $name);
    fwrite($stream, "text\n");
    foreach ($order as $index)
        stream_filter_remove($filters[$index]);
    fwrite($stream, "more\n");
    rewind($stream);
    echo stream_get_contents($stream);
    fclose($stream);
}
try {
    stream_get_contents(STDIN, -2);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
var_dump(version_compare('1.0', '1.0', '='), base_convert(" \t0xff\n", 16, 10), hexdec(" f "), bindec("\v0b11\f"), octdec(" 0o7 8"));
--EXPECTF--
a 5
b 6
c 7
a closing
b 9
c 10
b closing
c 9
c 5
c
cbatext
cbend of a
cend of b
cmore
c closing
a 5
b 6
c 7
b closing
c 9
a closing
c 9
c 5
c
cbatext
cend of b
cend of a
cmore
c closing
stream_get_contents(): Argument #2 ($length) must be greater than or equal to -1

Deprecated: Invalid characters passed for attempted conversion, these have been ignored in %sfilter_removal.php on line 38
bool(true)
string(3) "255"
int(15)
int(3)
int(7)
