--TEST--
Filters of php://filter and of includes that fail, and what a filter sees at the end
--FILE--
<?php
class Failing extends php_user_filter
{
    function filter($in, $out, &$consumed, bool $closing): int
    {
        while ($bucket = stream_bucket_make_writeable($in))
            $consumed += $bucket->datalen;
        return PSFS_ERR_FATAL;
    }
}
class Idle extends php_user_filter {}
class Refusing extends php_user_filter
{
    function onCreate(): bool { return false; }
}
class Throwing extends php_user_filter
{
    function onCreate(): bool { throw new Exception("created"); }
}
class Watching extends php_user_filter
{
    function filter($in, $out, &$consumed, bool $closing): int
    {
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        echo $closing ? 'closing' : 'data', ', ', get_resource_type($this->stream), "\n";
        try {
            echo ftell($this->stream), "\n";
        } catch (TypeError $e) {
            echo $e->getMessage(), "\n";
        }
        return PSFS_PASS_ON;
    }
}
foreach (['Failing', 'Idle', 'Refusing', 'Throwing', 'Watching'] as $class)
    stream_filter_register($class, $class);

foreach (['Failing', 'Idle', 'Refusing', 'Throwing', 'unknown'] as $filter) {
    echo "-- $filter\n";
    foreach (['file_get_contents', fn($name) => include $name] as $read) {
        try {
            var_dump($read("php://filter/read=$filter/resource=" . __DIR__ . '/filters_that_fail.inc'));
        } catch (Exception $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
echo "-- What cannot be opened\n";
var_dump(fopen('php://filter/read=string.rot13/resource=/no/such/file', 'r'));
var_dump(include 'php://filter/read=string.rot13/resource=data:,x');
echo "-- Closing\n";
$first = fopen('php://memory', 'w+');
stream_filter_append($first, 'Watching', STREAM_FILTER_WRITE);
fwrite($first, 'abc');
fclose($first);
$last = fopen('php://memory', 'w+');
stream_filter_append($last, 'Watching', STREAM_FILTER_WRITE);
fwrite($last, 'abc');
--EXPECTF--
-- Failing
string(0) ""

Warning: include(): Failed opening 'php://filter/read=Failing/resource=%sfilters_that_fail.inc' for inclusion (include_path='.:/usr/share/php') in %sfilters_that_fail.php on line 42
bool(false)
-- Idle

Warning: file_get_contents(): Unprocessed filter buckets remaining on input brigade in %sfilters_that_fail.php on line 44
string(0) ""

Warning: include(): Unprocessed filter buckets remaining on input brigade in %sfilters_that_fail.php on line 42

Warning: include(): Failed opening 'php://filter/read=Idle/resource=%sfilters_that_fail.inc' for inclusion (include_path='.:/usr/share/php') in %sfilters_that_fail.php on line 42
bool(false)
-- Refusing

Warning: file_get_contents(): Unable to create or locate filter "Refusing" in %sfilters_that_fail.php on line 44

Warning: file_get_contents(): Unable to create filter (Refusing) in %sfilters_that_fail.php on line 44
string(10) "Included.
"

Warning: include(): Unable to create or locate filter "Refusing" in %sfilters_that_fail.php on line 42

Warning: include(): Unable to create filter (Refusing) in %sfilters_that_fail.php on line 42
Included.
int(1)
-- Throwing
created
created
-- unknown

Warning: file_get_contents(): Unable to locate filter "unknown" in %sfilters_that_fail.php on line 44

Warning: file_get_contents(): Unable to create filter (unknown) in %sfilters_that_fail.php on line 44
string(10) "Included.
"

Warning: include(): Unable to locate filter "unknown" in %sfilters_that_fail.php on line 42

Warning: include(): Unable to create filter (unknown) in %sfilters_that_fail.php on line 42
Included.
int(1)
-- What cannot be opened

Warning: fopen(php://filter/read=string.rot13/resource=/no/such/file): Failed to open stream: operation failed in %sfilters_that_fail.php on line 51
bool(false)

Warning: include(php://filter/read=string.rot13/resource=data:,x): Failed to open stream: operation failed in %sfilters_that_fail.php on line 52

Warning: include(): Failed opening 'php://filter/read=string.rot13/resource=data:,x' for inclusion (include_path='.:/usr/share/php') in %sfilters_that_fail.php on line 52
bool(false)
-- Closing
data, stream
0
closing, stream
3
data, stream
0
closing, Unknown
ftell(): supplied resource is not a valid stream resource
