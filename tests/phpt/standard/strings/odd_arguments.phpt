--TEST--
Odd arguments: version_compare() of empty parts, max() of what cannot be compared, strtr() converts what it puts in, hypot(), messages end before a NUL
--FILE--
<?php
foreach ([['.5', 'hello'], ['.5', '.5'], ['#', '.5'], ['1.', '1'], ['1..2', '1.2'], ["1\0a", '1'], ["\0", ''], ['1.0.a', '1.0']] as [$a, $b]) {
    echo json_encode([$a, $b]), ' ', version_compare($a, $b), ' ', version_compare($b, $a), "\n";
}
class Named
{
}
class Other
{
}
echo get_class(max(new Named(), new Other())), ' ', get_class(min(new Named(), new Other())), "\n";
var_dump(is_nan(max(NAN, 1)), max(1, NAN), min('abc', 0), max('abc', 0), max([1, 2], [1, 3]));
echo strtr('abc', ['a' => 1, 'zz' => new Named()]), "\n";
try {
    echo strtr('abc', ['a' => new Named(), 'b' => 1]), "\n";
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
var_dump(hypot(0.1, -1.5));
try {
    pack("a\0b", 'x', 'y');
} catch (ValueError $error) {
    var_dump($error->getMessage());
}
echo http_build_query(['a' => 1, 'b' => 2], '', ";\0x"), "\n";
foreach ([['::x'], [[5 => 'x', 6 => 'y']], [['x', 'y']], [[1, 'y']]] as $arguments) {
    try {
        array_map($arguments[0], []);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
--EXPECT--
[".5","hello"] 1 -1
[".5",".5"] 0 0
["#",".5"] 1 -1
["1.","1"] -1 1
["1..2","1.2"] 0 0
["1\u0000a","1"] 0 0
["\u0000",""] 0 0
["1.0.a","1.0"] -1 1
Other Named
bool(false)
float(NAN)
int(0)
string(3) "abc"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
1bc
Object of class Named could not be converted to string
float(1.503329637837291)
string(5) "Type "
a=1;b=2
array_map(): Argument #1 ($callback) must be a valid callback or null, invalid function name
array_map(): Argument #1 ($callback) must be a valid callback or null, array callback has to contain indices 0 and 1
array_map(): Argument #1 ($callback) must be a valid callback or null, class "x" not found
array_map(): Argument #1 ($callback) must be a valid callback or null, first array member is not a valid class name or object
