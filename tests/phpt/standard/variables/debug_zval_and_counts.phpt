--TEST--
count, sizeof, empty, isset, unset
--FILE--
<?php
$a = ['x' => null, 'y' => [1, [2, 3]]];
var_dump(count($a), count($a, COUNT_RECURSIVE), isset($a['x']), isset($a['y'][1][0]),
    array_key_exists('x', $a), empty($a['y']), empty('0'), empty('0.0'));
unset($a['y'][0], $a['none']);
echo json_encode($a), "\n";
try { count(5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
int(2)
int(6)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
{"x":null,"y":{"1":[2,3]}}
count(): Argument #1 ($value) must be of type Countable|array, int given
