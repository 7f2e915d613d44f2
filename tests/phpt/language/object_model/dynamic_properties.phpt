--TEST--
Dynamic properties are deprecated unless the class allows them
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class Plain {}
#[AllowDynamicProperties]
class Open {}
class Below extends Open {}

$p = new Plain;
$p->a = 1;
$p->a = 2;
$p->list['x'][] = 1;
$o = new Below;
$o->a = 1;
$s = new stdClass;
$s->{'1'} = 'one';
$s->{'b c'} = 2;
var_dump($p, $o, $s, (array) $s, property_exists($p, 'a'));
unset($p->a);
var_dump(isset($p->a));
attempt(function () { $e = Suit::Hearts; $e->x = 1; });
attempt(function () { $f = fn() => 1; $f->x = 1; });
enum Suit { case Hearts; }
--EXPECTF--

Deprecated: Creation of dynamic property Plain::$a is deprecated in %s on line 17

Deprecated: Creation of dynamic property Plain::$list is deprecated in %s on line 19
object(Plain)#1 (2) {
  ["a"]=>
  int(2)
  ["list"]=>
  array(1) {
    ["x"]=>
    array(1) {
      [0]=>
      int(1)
    }
  }
}
object(Below)#2 (1) {
  ["a"]=>
  int(1)
}
object(stdClass)#3 (2) {
  ["1"]=>
  string(3) "one"
  ["b c"]=>
  int(2)
}
array(2) {
  [1]=>
  string(3) "one"
  ["b c"]=>
  int(2)
}
bool(true)
bool(false)
Error: Class "Suit" not found
Error: Cannot create dynamic property Closure::$x
