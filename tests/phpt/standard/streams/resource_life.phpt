--TEST--
Streams are numbered, closed by their last holder, and refused when closed
--FILE--
<?php
var_dump(STDIN, STDOUT, STDERR, (int) STDERR, "" . STDIN);
$a = fopen('php://memory', 'r');
var_dump($a);
$b = $a;
unset($a);
var_dump(get_resource_type($b), get_resource_id($b), is_resource($b), gettype($b), get_debug_type($b));
fclose($b);
var_dump($b, get_resource_type($b), is_resource($b), gettype($b), get_debug_type($b));
try {
    fread($b, 1);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    fclose('x');
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    feof(stream_context_create());
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
$name = tempnam(sys_get_temp_dir(), 'life');
function locked($name) {
    $f = fopen($name, 'r');
    flock($f, LOCK_EX);
    return flock(fopen($name, 'r'), LOCK_EX | LOCK_NB, $block) . $block;
}
var_dump(locked($name), flock(fopen($name, 'r'), LOCK_EX | LOCK_NB));
unlink($name);
var_dump(count(get_resources()), array_keys(get_resources('stream')));
?>
--EXPECT--
resource(1) of type (stream)
resource(2) of type (stream)
resource(3) of type (stream)
int(3)
string(14) "Resource id #1"
resource(5) of type (stream)
string(6) "stream"
int(5)
bool(true)
string(8) "resource"
string(17) "resource (stream)"
resource(5) of type (Unknown)
string(7) "Unknown"
bool(false)
string(17) "resource (closed)"
string(17) "resource (closed)"
fread(): supplied resource is not a valid stream resource
fclose(): Argument #1 ($stream) must be of type resource, string given
feof(): supplied resource is not a valid stream resource
string(1) "1"
bool(true)
int(6)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
