--TEST--
++ and -- on every type
--FILE--
<?php
foreach ([1, 1.5, 'a', 'Az', 'zZ9', 'a9', '5', '5.5', '', null, true, 'é', PHP_INT_MAX] as $v) {
    $up = $v; $down = $v;
    $up++; $down--;
    var_dump($up, $down);
}
$a = []; try { $a++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$i = 5; echo $i++ + ++$i, ' ', $i-- - --$i, ' ', $i, "\n";
--EXPECT--
int(2)
int(0)
float(2.5)
float(0.5)
string(1) "b"
string(1) "a"
string(2) "Ba"
string(2) "Az"
string(4) "aaA0"
string(3) "zZ9"
string(2) "b0"
string(2) "a9"
int(6)
int(4)
float(6.5)
float(4.5)
string(1) "1"
int(-1)
int(1)
NULL
bool(true)
bool(true)
string(2) "é"
string(2) "é"
float(9.223372036854776E+18)
int(9223372036854775806)
Cannot increment array
12 2 5
