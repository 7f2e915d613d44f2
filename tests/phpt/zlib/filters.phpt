--TEST--
The filters zlib.deflate and zlib.inflate
--EXTENSIONS--
zlib
--FILE--
<?php
foreach ([null, 5, '3', 11, ['level' => 9, 'window' => 31], ['window' => 99, 'memory' => 88, 'level' => 77], true, (object) ['level' => 1]] as $parameters) {
    echo json_encode($parameters), "\n";
    $stream = fopen('php://memory', 'w+');
    $filter = $parameters === null ? stream_filter_append($stream, 'zlib.deflate', STREAM_FILTER_WRITE)
        : stream_filter_append($stream, 'zlib.deflate', STREAM_FILTER_WRITE, $parameters);
    foreach ([str_repeat('data ', 1000), 'more', ''] as $piece) {
        fwrite($stream, $piece);
        fflush($stream);
    }
    stream_filter_remove($filter);
    rewind($stream);
    $compressed = stream_get_contents($stream);
    echo strlen($compressed), ' ', crc32($compressed), ' ';
    rewind($stream);
    stream_filter_append($stream, 'zlib.inflate', STREAM_FILTER_READ, ['window' => $compressed[0] == "\x1f" ? 31 : -15]);
    echo crc32(stream_get_contents($stream)), "\n";
}

echo "-- two at once, in pieces\n";
$big = gzdeflate(gzdeflate(str_repeat('0123456789', 100000)));
$stream = fopen('php://memory', 'w+');
fwrite($stream, $big);
rewind($stream);
stream_filter_append($stream, 'zlib.inflate', STREAM_FILTER_READ);
stream_filter_append($stream, 'zlib.inflate', STREAM_FILTER_READ);
for ($length = 0; !feof($stream); $length += strlen(fread($stream, 4096)));
var_dump($length, file_get_contents('php://filter/read=zlib.deflate|zlib.inflate|string.rot13/resource=data:,hello'));

echo "-- what follows the end\n";
$stream = fopen('php://memory', 'w+');
fwrite($stream, gzdeflate('first') . 'second');
rewind($stream);
stream_filter_append($stream, 'zlib.inflate', STREAM_FILTER_READ);
var_dump(stream_get_contents($stream));

echo "-- damaged\n";
$stream = fopen('php://memory', 'w+');
fwrite($stream, 'this is not compressed');
rewind($stream);
stream_filter_append($stream, 'zlib.inflate', STREAM_FILTER_READ, ['window' => 15]);
var_dump(fread($stream, 10), feof($stream));
var_dump(stream_filter_append($stream, 'zlib.nothing'), stream_filter_append($stream, 'zlib.inflate', STREAM_FILTER_READ, ['window' => 3]));
var_dump(in_array('zlib.*', stream_get_filters()));
?>
--EXPECTF--
null
48 2178583685 3168026053
5
48 2178583685 3168026053
"3"
70 3355409521 3168026053
11

Warning: stream_filter_append(): Invalid compression level specified. (11) in %sfilters.php on line 6
48 2178583685 3168026053
{"level":9,"window":31}
66 2889328147 3168026053
{"window":99,"memory":88,"level":77}

Warning: stream_filter_append(): Invalid parameter given for memory level (88) in %sfilters.php on line 6

Warning: stream_filter_append(): Invalid parameter given for window size (99) in %sfilters.php on line 6

Warning: stream_filter_append(): Invalid compression level specified. (77) in %sfilters.php on line 6
48 2178583685 3168026053
true

Warning: stream_filter_append(): Invalid filter parameter, ignored in %sfilters.php on line 6
48 2178583685 3168026053
{"level":1}
70 3355409521 3168026053
-- two at once, in pieces
int(1000000)
string(5) "uryyb"
-- what follows the end
string(5) "first"
-- damaged

Notice: fread(): zlib: data error in %sfilters.php on line 42
bool(false)
bool(true)

Warning: stream_filter_append(): Unable to create or locate filter "zlib.nothing" in %sfilters.php on line 43

Warning: stream_filter_append(): Unable to create or locate filter "zlib.inflate" in %sfilters.php on line 43
bool(false)
bool(false)
bool(true)
