--TEST--
__serialize, __unserialize, __sleep, __wakeup, __set_state and Serializable, right and wrong
--FILE--
<?php
class Sleeps { public $a = 1; protected $b = 2; private $c = 3; public $names; function __construct($names) { $this->names = $names; } function __sleep() { return $this->names; } function __wakeup() { echo 'wakeup '; } }
foreach ([['a', 'b', 'c'], ['a', 'a'], ['missing'], [5], null, 'text', [], ["\0Sleeps\0c"], ['a', []]] as $names) {
    try { echo addcslashes(serialize(new Sleeps($names)), "\0"), "\n"; } catch (Throwable $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
}
class Child extends Sleeps {}
echo addcslashes(serialize(new Child(['c'])), "\0"), "\n";
class Both { public $x = 1; public $data; function __construct($data = []) { $this->data = $data; } function __serialize(): array { return $this->data; } function __unserialize(array $data): void { echo json_encode($data), ' '; $this->x = $data; } function __sleep() { echo 'never'; } function __wakeup() { echo 'never'; } }
foreach ([[], [1, 'k' => 2], ['o' => new Both]] as $data) {
    $text = serialize(new Both($data));
    echo $text, "\n";
    var_dump(unserialize($text) == new Both($data));
}
class Wrong { function __serialize() { return 'text'; } }
try { serialize(new Wrong); } catch (Throwable $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
class Throws { public $a = 1; function __wakeup() { throw new Exception('in wakeup'); } function __destruct() { echo "destroyed\n"; } }
try { unserialize('O:6:"Throws":1:{s:1:"a";i:5;}'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
enum E: string { case A = 'a'; const B = self::A; }
class Readonly_ { public function __construct(public readonly int $r, public ?int $t = 1) {} }
foreach (['O:6:"Sleeps":1:{s:1:"a";i:5;}', 'E:3:"E:A";', 'E:3:"E:B";', 'E:3:"E:Z";', 'O:1:"E":0:{}', 'O:7:"Closure":0:{}', 'O:9:"Generator":0:{}', 'O:7:"Missing":1:{s:1:"a";i:1;}', 'O:9:"Readonly_":1:{s:1:"r";i:1;}', 'O:9:"Readonly_":1:{s:1:"r";s:1:"x";}', 'O:9:"Readonly_":1:{s:1:"t";a:0:{}}', 'C:6:"Sleeps":0:{}', 'O:6:"Sleeps":1:{i:5;i:5;}', 'O:6:"Sleeps":-1:{}', 'O:6:"sleeps":2:{s:1:"a";i:5;}', 'a:1:{i:0;O:6:"Sleeps":0:{}', 'x', '', 'i:5', 'b:2;', 's:5:"abc";', 'R:1;', 'a:2:{i:0;i:1;i:1;R:2;}', 'd:INF;', 'i:5;trailing'] as $text) {
    echo $text, ': ';
    try { $value = unserialize($text); echo is_object($value) ? $value::class . json_encode($value instanceof UnitEnum ? $value->name : array_values((array) $value)) : json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
}
class Old implements Serializable { public $v = 'v'; function serialize() { return $this->v; } function unserialize($data) { echo "unserialize($data) "; $this->v = $data; } }
echo $text = serialize(new Old), ' ', unserialize($text)->v, "\n";
class Newer implements Serializable { function serialize() {} function unserialize($data) {} function __serialize(): array { return []; } function __unserialize(array $a): void {} }
echo serialize(new Newer), "\n";
foreach ([fn() => serialize(function () {}), fn() => serialize(new class {}), fn() => serialize((fn() => yield 1)()), fn() => unserialize('O:3:"Old":0:{}'), fn() => unserialize(serialize([new Both, new Old]), ['allowed_classes' => ['Old']]), fn() => unserialize('i:1;', ['allowed_classes' => 5]), fn() => unserialize('a:1:{i:0;a:1:{i:0;i:1;}}', ['max_depth' => 1])] as $f) {
    try { echo json_encode($f()), "\n"; } catch (Throwable $e) { echo $e::class, ': ', preg_replace('~class@anonymous.*~s', 'class@anonymous', $e->getMessage()), "\n"; }
}
class State { public $a = [1, null]; protected ?State $b = null; private float $c = 1.0; public readonly int $r; static $s = 1; static function __set_state(array $state) { echo json_encode(array_keys($state)), "\n"; $new = new self; $new->a = $state['a']; return $new; } }
var_export([new State, E::A, (object) ['x' => 1, 5 => -0.0], "a\0b'\\", 1e100, NAN, PHP_INT_MIN, [[]], fn() => 1]);
eval('$copy = ' . var_export(new State, true) . ';');
var_dump($copy == new State);
try { eval(var_export(new Both, true) . ';'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
O:6:"Sleeps":3:{s:1:"a";i:1;s:4:"\000*\000b";i:2;s:9:"\000Sleeps\000c";i:3;}

Notice: serialize(): "a" is returned from __sleep() multiple times in %sserialization_mistakes.php on line 4
O:6:"Sleeps":1:{s:1:"a";i:1;}

Warning: serialize(): "missing" returned as member variable from __sleep() but does not exist in %sserialization_mistakes.php on line 4
O:6:"Sleeps":0:{}

Warning: serialize(): Sleeps::__sleep() should return an array only containing the names of instance-variables to serialize in %sserialization_mistakes.php on line 4

Warning: serialize(): "5" returned as member variable from __sleep() but does not exist in %sserialization_mistakes.php on line 4
O:6:"Sleeps":0:{}

Warning: serialize(): Sleeps::__sleep() should return an array only containing the names of instance-variables to serialize in %sserialization_mistakes.php on line 4
N;

Warning: serialize(): Sleeps::__sleep() should return an array only containing the names of instance-variables to serialize in %sserialization_mistakes.php on line 4
N;
O:6:"Sleeps":0:{}
O:6:"Sleeps":1:{s:9:"\000Sleeps\000c";i:3;}

Warning: serialize(): Sleeps::__sleep() should return an array only containing the names of instance-variables to serialize in %sserialization_mistakes.php on line 4

Warning: Array to string conversion in %sserialization_mistakes.php on line 4

Warning: serialize(): "Array" returned as member variable from __sleep() but does not exist in %sserialization_mistakes.php on line 4
O:6:"Sleeps":1:{s:1:"a";i:1;}

Warning: serialize(): "c" returned as member variable from __sleep() but does not exist in %sserialization_mistakes.php on line 7
O:5:"Child":0:{}
O:4:"Both":0:{}
[] bool(false)
O:4:"Both":2:{i:0;i:1;s:1:"k";i:2;}
{"0":1,"k":2} bool(false)
O:4:"Both":1:{s:1:"o";O:4:"Both":0:{}}
[] {"o":{"x":[],"data":null}} bool(false)
TypeError: Wrong::__serialize() must return an array
in wakeup
O:6:"Sleeps":1:{s:1:"a";i:5;}: wakeup Sleeps[5,2,3,null]
E:3:"E:A";: E"A"
E:3:"E:B";: 
Warning: unserialize(): E::B is not an enum case in %sserialization_mistakes.php on line 22

Notice: unserialize(): Error at offset 10 of 10 bytes in %sserialization_mistakes.php on line 22
false
E:3:"E:Z";: 
Warning: unserialize(): Undefined constant E::Z in %sserialization_mistakes.php on line 22

Notice: unserialize(): Error at offset 10 of 10 bytes in %sserialization_mistakes.php on line 22
false
O:1:"E":0:{}: Error: Cannot instantiate enum E
O:7:"Closure":0:{}: Exception: Unserialization of 'Closure' is not allowed
O:9:"Generator":0:{}: Exception: Unserialization of 'Generator' is not allowed
O:7:"Missing":1:{s:1:"a";i:1;}: __PHP_Incomplete_Class["Missing",1]
O:9:"Readonly_":1:{s:1:"r";i:1;}: Readonly_[1]
O:9:"Readonly_":1:{s:1:"r";s:1:"x";}: TypeError: Cannot assign string to property Readonly_::$r of type int
O:9:"Readonly_":1:{s:1:"t";a:0:{}}: TypeError: Cannot assign array to property Readonly_::$t of type ?int
C:6:"Sleeps":0:{}: 
Warning: Class Sleeps has no unserializer in %sserialization_mistakes.php on line 22
Sleeps[1,2,3,null]
O:6:"Sleeps":1:{i:5;i:5;}: 
Deprecated: Creation of dynamic property Sleeps::$5 is deprecated in %sserialization_mistakes.php on line 22
wakeup Sleeps[1,2,3,null,5]
O:6:"Sleeps":-1:{}: 
Notice: unserialize(): Error at offset 15 of 18 bytes in %sserialization_mistakes.php on line 22
false
O:6:"sleeps":2:{s:1:"a";i:5;}: 
Notice: unserialize(): Unexpected end of serialized data in %sserialization_mistakes.php on line 22

Notice: unserialize(): Error at offset 28 of 29 bytes in %sserialization_mistakes.php on line 22
false
a:1:{i:0;O:6:"Sleeps":0:{}: 
Notice: unserialize(): Error at offset 26 of 26 bytes in %sserialization_mistakes.php on line 22
wakeup false
x: 
Notice: unserialize(): Error at offset 0 of 1 bytes in %sserialization_mistakes.php on line 22
false
: false
i:5: 
Notice: unserialize(): Error at offset 0 of 3 bytes in %sserialization_mistakes.php on line 22
false
b:2;: 
Notice: unserialize(): Error at offset 0 of 4 bytes in %sserialization_mistakes.php on line 22
false
s:5:"abc";: 
Notice: unserialize(): Error at offset 10 of 10 bytes in %sserialization_mistakes.php on line 22
false
R:1;: 
Notice: unserialize(): Error at offset 4 of 4 bytes in %sserialization_mistakes.php on line 22
false
a:2:{i:0;i:1;i:1;R:2;}: [1,1]
d:INF;: 0
i:5;trailing: 5

Deprecated: Old implements the Serializable interface, which is deprecated. Implement __serialize() and __unserialize() instead (or in addition, if support for old PHP versions is necessary) in %sserialization_mistakes.php on line 24
C:3:"Old":1:{v} unserialize(v) v
O:5:"Newer":0:{}
Exception: Serialization of 'Closure' is not allowed
Exception: Serialization of 'class@anonymous
Exception: Serialization of 'Generator' is not allowed

Warning: Erroneous data format for unserializing 'Old' in %sserialization_mistakes.php on line 28

Notice: unserialize(): Error at offset 13 of 14 bytes in %sserialization_mistakes.php on line 28
false
unserialize(v) [{"__PHP_Incomplete_Class_Name":"Both"},{"v":"v"}]
TypeError: unserialize(): Option "allowed_classes" must be of type array|bool, int given

Warning: unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting in %sserialization_mistakes.php on line 28

Notice: unserialize(): Error at offset 14 of 24 bytes in %sserialization_mistakes.php on line 28
false
array (
  0 => 
  \State::__set_state(array(
     'a' => 
    array (
      0 => 1,
      1 => NULL,
    ),
     'b' => NULL,
     'c' => 1.0,
  )),
  1 => 
  \E::A,
  2 => 
  (object) array(
     'x' => 1,
     '5' => -0.0,
  ),
  3 => 'a' . "\0" . 'b\'\\',
  4 => 1.0E+100,
  5 => NAN,
  6 => -9223372036854775807-1,
  7 => 
  array (
    0 => 
    array (
    ),
  ),
  8 => 
  \Closure::__set_state(array(
  )),
)["a","b","c"]
bool(true)
Call to undefined method Both::__set_state()
