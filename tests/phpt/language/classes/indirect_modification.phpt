--TEST--
What offsetGet returns is not modified through it
--FILE--
<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

class G { private $d = [1]; function __get($n) { return $this->d; } }
$g = new G; $g->x[] = 2; dump($g);
class H implements ArrayAccess { private $d = [1]; function offsetGet($n): mixed { return $this->d; } function offsetSet($a, $b): void {} function offsetExists($x): bool { return true; } function offsetUnset($x): void {} }
$g = new H; $g['x'][] = 2; unset($g['x'][0]); dump($g);
--EXPECTF--
Notice: Indirect modification of overloaded property G::$x has no effect in %sindirect_modification.php on line 11
object(G)(1) {
  ["d":"G":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}

Notice: Indirect modification of overloaded element of H has no effect in %sindirect_modification.php on line 13

Notice: Indirect modification of overloaded element of H has no effect in %sindirect_modification.php on line 13
object(H)(1) {
  ["d":"H":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
