--TEST--
SplFileObject: fclose() refuses the stream of an object
--FILE--
<?php
set_error_handler(function ($l, $m) { echo "[$l] ", preg_replace('/\d+/', 'N', $m), "\n"; return true; });
$file = new SplFileObject(__FILE__);
$temporary = new SplTempFileObject();
foreach (array_slice(get_resources('stream'), -2) as $stream)
    var_dump(fclose($stream), fgets($stream) === false);
var_dump($file->fgets(), $temporary->fwrite('x'));
$own = fopen(__FILE__, 'r');
var_dump(fclose($own));
--EXPECTF--
[2] fclose(): N is not a valid stream resource
bool(false)
bool(true)

Fatal error: Uncaught TypeError: fgets(): supplied resource is not a valid stream resource in %sfile_object_stream.php:6
Stack trace:
#0 %sfile_object_stream.php(6): fgets(Resource id #7)
#1 {main}
  thrown in %sfile_object_stream.php on line 6
