<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

class A implements ArrayAccess { 
 function offsetGet($o): mixed { echo "get ", var_export($o, dump), "\n"; return 5; }
 function offsetSet($o, $v): void { echo "set $v\n"; }
 function offsetExists($o): bool { echo "ex\n"; return true; }
 function offsetUnset($o): void { echo "un\n"; }
}
class B extends A { private $x = 1; function &offsetGet($a): mixed { return $this->x; } }
$a = new A; $a[1]++; --$a[2]; $a[3] += 2; dump($a[4]++); $b = new B; $b[0]++; dump($b[1]++, $b);
