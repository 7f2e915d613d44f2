--TEST--
gettype, settype, get_debug_type, is_* and conversions
--FILE--
<?php
foreach ([1, 1.5, 'a', '1', null, true, [], new ArrayObject, fopen('php://memory', 'r'), fn () => 1] as $v) echo gettype($v),
    ' ', get_debug_type($v), ' ', (int) is_scalar($v), (int) is_iterable($v), (int) is_countable($v),
    (int) is_callable($v), (int) is_numeric($v), "\n";
$v = '12abc';
settype($v, 'integer');
var_dump($v);
settype($v, 'array');
var_dump($v);
settype($v, 'null');
var_dump($v);
var_dump(intval('0x1A', 16), intval('0x1A', 0), intval('012', 0), intval('101', 2), intval(42.99),
    intval('z', 36), floatval('1.5abc'), boolval('0'), strval(1.0));
try { settype($v, 'nonsense'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
integer int 10001
double float 10001
string string 10000
string string 10001
NULL null 00000
boolean bool 10000
array array 01100
object ArrayObject 01100
resource resource (stream) 00000
object Closure 00010
int(12)
array(1) {
  [0]=>
  int(12)
}
NULL
int(26)
int(26)
int(10)
int(5)
int(42)
int(35)
float(1.5)
bool(false)
string(1) "1"
settype(): Argument #2 ($type) must be a valid type
