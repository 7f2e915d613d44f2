--TEST--
Handlers inside of handlers, and small rules of natives and properties
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "first $m\n"; });
set_error_handler(function ($n, $m) { echo "second $m\n"; set_error_handler(function ($n, $m) { echo "inner $m\n"; echo $unseen; }); echo $y; restore_error_handler(); echo @$z; });
echo $x; echo $x;
restore_error_handler(); restore_error_handler();
function lowers($level) { error_reporting($level); throw new Exception; }
foreach ([0, E_ERROR, E_WARNING] as $level) { error_reporting(E_ALL); try { @lowers($level); } catch (Exception $e) {} var_dump(error_reporting()); }
error_reporting(E_ALL);
foreach ([[['' => [PHP_INT_MAX => null]], ['' => [null]]], [['k' => [5 => 1]], ['k' => [7 => 2]]], [['k' => [5 => 1]], ['k' => 2]], [['k' => 1], ['k' => [5 => 1, 'x' => 2]]]] as [$a, $b])
    try { echo json_encode(array_merge_recursive($a, $b)), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach ([1, [], 'none', new stdClass] as $v) try { var_dump(get_parent_class($v)); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
foreach ([0, 1, 17, -1] as $p) { ini_set('serialize_precision', $p); foreach ([3.0, 0.5, 12.3, 0.0, -3.0, 1e100, 0.00001] as $f) echo serialize($f), ' ', json_encode($f), ' ', var_export($f, true), "\n"; }
$assert = 'assert'; try { $assert(false); } catch (AssertionError $e) { var_dump($e->getMessage()); }
class P { private $p = 1; public static $s1 = 1; private static $s2 = 2; function list() { foreach ($this as $k => $v) echo "$k=$v "; var_dump(get_object_vars($this)); var_dump(get_class_vars(static::class)); } }
#[AllowDynamicProperties] class Q extends P { public static $s3 = 3; }
$q = new Q; $q->p = 2; $q->d = 3; $q->list();
foreach ($q as $k => $v) echo "$k=$v ";
foreach ((object)["\0A\0b" => 42, "\0*\0c" => 24] as $k => $v) echo "$k=$v\n";
$x = 7; $y = [&$x, [&$x]]; define('PLAIN', $y); $x = 8; echo json_encode(PLAIN), "\n";
class S { public int $i = 1; public string $s = 's'; } $o = new S;
foreach (['i', 's'] as $n) { $ref = &$o->$n; try { try { throw new Exception('ex'); } catch (Exception $ref) { echo "never\n"; } } catch (TypeError $e) { echo $e->getMessage(), "\n"; } unset($ref); }
class AA implements ArrayAccess { public int $v = PHP_INT_MAX; function offsetExists($o): bool { return true; } function &offsetGet($o): mixed { return $this->v; } function offsetSet($o, $v): void {} function offsetUnset($o): void {} }
$aa = new AA; try { $aa[0]++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } $aa[0] -= 1; $aa[1] .= '1'; var_dump($aa->v);
--EXPECTF--
second Undefined variable $x
inner Undefined variable $y

Warning: Undefined variable $unseen in %shandlers_and_values.php on line 3
second Undefined variable $x
inner Undefined variable $y

Warning: Undefined variable $unseen in %shandlers_and_values.php on line 3
int(32767)
int(32767)
int(2)
Cannot add element to the array as the next element is already occupied
{"k":{"5":1,"6":2}}
{"k":{"5":1,"6":2}}
{"k":{"0":1,"1":1,"x":2}}
get_parent_class(): Argument #1 ($object_or_class) must be an object or a valid class name, int given
get_parent_class(): Argument #1 ($object_or_class) must be an object or a valid class name, array given
get_parent_class(): Argument #1 ($object_or_class) must be an object or a valid class name, string given
bool(false)
d:3.0E+0; 3.0e+0 3.0
d:0.5; 0.5 0.5
d:1.0E+1; 1.0e+1 1.0E+1
d:0.0E+0; 0.0e+0 0.0
d:-3.0E+0; -3.0e+0 -3.0
d:1.0E+100; 1.0e+100 1.0E+100
d:1.0E-5; 1.0e-5 1.0E-5
d:3; 3 3.0
d:0.5; 0.5 0.5
d:1.0E+1; 1.0e+1 1.0E+1
d:0; 0 0.0
d:-3; -3 -3.0
d:1.0E+100; 1.0e+100 1.0E+100
d:1.0E-5; 1.0e-5 1.0E-5
d:3; 3 3.0
d:0.5; 0.5 0.5
d:12.300000000000001; 12.300000000000001 12.300000000000001
d:0; 0 0.0
d:-3; -3 -3.0
d:1.0E+100; 1.0e+100 1.0E+100
d:1.0000000000000001E-5; 1.0000000000000001e-5 1.0000000000000001E-5
d:3; 3 3.0
d:0.5; 0.5 0.5
d:12.3; 12.3 12.3
d:0; 0 0.0
d:-3; -3 -3.0
d:1.0E+100; 1.0e+100 1.0E+100
d:1.0E-5; 1.0e-5 1.0E-5
string(0) ""
p=1 d=3 array(2) {
  ["p"]=>
  int(1)
  ["d"]=>
  int(3)
}
array(4) {
  ["p"]=>
  int(1)
  ["s3"]=>
  int(3)
  ["s1"]=>
  int(1)
  ["s2"]=>
  int(2)
}
p=2 d=3 b=42
c=24
[7,[7]]
Cannot assign Exception to reference held by property S::$i of type int
Cannot assign Exception to reference held by property S::$s of type string
Cannot increment a reference held by property AA::$v of type int past its maximal value
int(9223372036854775807)
