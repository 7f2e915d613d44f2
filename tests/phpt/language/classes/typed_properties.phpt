--TEST--
Typed properties convert, refuse, and start uninitialized
--FILE--
<?php
class T {
    public int $i;
    public ?float $f = null;
    public string|int $u = 1;
    public self $me;
    public static bool $b = true;
    public iterable $it = [];
}
$t = new T;
$t->i = '5';
$t->f = 3;
$t->u = 1.0;
T::$b = 'yes';
var_dump($t, T::$b);
foreach ([fn () => $t->i = 'x', fn () => $t->me = new stdClass, fn () => $t->me->i, fn () => $t->i = null,
    fn () => $t->it = 5, fn () => $t->i = 1.5] as $f) try {
    $f();
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$t->i = PHP_INT_MAX;
try { $t->i++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
unset($t->i);
try { $t->i; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
object(T)#1 (4) {
  ["i"]=>
  int(5)
  ["f"]=>
  float(3)
  ["u"]=>
  int(1)
  ["me"]=>
  uninitialized(self)
  ["it"]=>
  array(0) {
  }
}
bool(true)
TypeError: Cannot assign string to property T::$i of type int
TypeError: Cannot assign stdClass to property T::$me of type self
Error: Typed property T::$me must not be accessed before initialization
TypeError: Cannot assign null to property T::$i of type int
TypeError: Cannot assign int to property T::$it of type Traversable|array

Deprecated: Implicit conversion from float 1.5 to int loses precision in %styped_properties.php on line 17
Cannot increment property T::$i of type int past its maximal value
Typed property T::$i must not be accessed before initialization
