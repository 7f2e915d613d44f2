--TEST--
Scalar types in weak mode
--FILE--
<?php
function i(int $x) { return $x; }
function fl(float $x) { return $x; }
function s(string $x) { return $x; }
function b(bool $x) { return $x; }
function n(?int $x) { return $x; }
function u(int|string $x) { return $x; }
$values = [1, 1.0, 1.5, '1', '1.5', 'x', true, null, [], 1e20, '1e2', ' 1', '1 ', new ArrayObject];
foreach (['i', 'fl', 's', 'b', 'n', 'u'] as $f) foreach ($values as $v) {
    try {
        echo $f, ' ', is_object($v) ? 'object' : json_encode($v), ' -> ';
        var_dump($f($v));
    } catch (TypeError $e) { echo preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
}
--EXPECTF--
i 1 -> int(1)
i 1 -> int(1)
i 1.5 -> 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %stypes_weak.php on line 2
int(1)
i "1" -> int(1)
i "1.5" -> 
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %stypes_weak.php on line 2
int(1)
i "x" -> i(): Argument #1 ($x) must be of type int, string given
i true -> int(1)
i null -> i(): Argument #1 ($x) must be of type int, null given
i [] -> i(): Argument #1 ($x) must be of type int, array given
i 1.0e+20 -> i(): Argument #1 ($x) must be of type int, float given
i "1e2" -> int(100)
i " 1" -> int(1)
i "1 " -> int(1)
i object -> i(): Argument #1 ($x) must be of type int, ArrayObject given
fl 1 -> float(1)
fl 1 -> float(1)
fl 1.5 -> float(1.5)
fl "1" -> float(1)
fl "1.5" -> float(1.5)
fl "x" -> fl(): Argument #1 ($x) must be of type float, string given
fl true -> float(1)
fl null -> fl(): Argument #1 ($x) must be of type float, null given
fl [] -> fl(): Argument #1 ($x) must be of type float, array given
fl 1.0e+20 -> float(1.0E+20)
fl "1e2" -> float(100)
fl " 1" -> float(1)
fl "1 " -> float(1)
fl object -> fl(): Argument #1 ($x) must be of type float, ArrayObject given
s 1 -> string(1) "1"
s 1 -> string(1) "1"
s 1.5 -> string(3) "1.5"
s "1" -> string(1) "1"
s "1.5" -> string(3) "1.5"
s "x" -> string(1) "x"
s true -> string(1) "1"
s null -> s(): Argument #1 ($x) must be of type string, null given
s [] -> s(): Argument #1 ($x) must be of type string, array given
s 1.0e+20 -> string(7) "1.0E+20"
s "1e2" -> string(3) "1e2"
s " 1" -> string(2) " 1"
s "1 " -> string(2) "1 "
s object -> s(): Argument #1 ($x) must be of type string, ArrayObject given
b 1 -> bool(true)
b 1 -> bool(true)
b 1.5 -> bool(true)
b "1" -> bool(true)
b "1.5" -> bool(true)
b "x" -> bool(true)
b true -> bool(true)
b null -> b(): Argument #1 ($x) must be of type bool, null given
b [] -> b(): Argument #1 ($x) must be of type bool, array given
b 1.0e+20 -> bool(true)
b "1e2" -> bool(true)
b " 1" -> bool(true)
b "1 " -> bool(true)
b object -> b(): Argument #1 ($x) must be of type bool, ArrayObject given
n 1 -> int(1)
n 1 -> int(1)
n 1.5 -> 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %stypes_weak.php on line 6
int(1)
n "1" -> int(1)
n "1.5" -> 
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %stypes_weak.php on line 6
int(1)
n "x" -> n(): Argument #1 ($x) must be of type ?int, string given
n true -> int(1)
n null -> NULL
n [] -> n(): Argument #1 ($x) must be of type ?int, array given
n 1.0e+20 -> n(): Argument #1 ($x) must be of type ?int, float given
n "1e2" -> int(100)
n " 1" -> int(1)
n "1 " -> int(1)
n object -> n(): Argument #1 ($x) must be of type ?int, ArrayObject given
u 1 -> int(1)
u 1 -> int(1)
u 1.5 -> 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %stypes_weak.php on line 7
int(1)
u "1" -> string(1) "1"
u "1.5" -> string(3) "1.5"
u "x" -> string(1) "x"
u true -> int(1)
u null -> u(): Argument #1 ($x) must be of type string|int, null given
u [] -> u(): Argument #1 ($x) must be of type string|int, array given
u 1.0e+20 -> string(7) "1.0E+20"
u "1e2" -> string(3) "1e2"
u " 1" -> string(2) " 1"
u "1 " -> string(2) "1 "
u object -> u(): Argument #1 ($x) must be of type string|int, ArrayObject given
