<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

class G { private $d = [1]; function __get($n) { return $this->d; } }
0777777777777777777777777 = new G; $g->x[] = 2; dump($g);
class H implements ArrayAccess { private $d = [1]; function offsetGet($n): mixed { return $this->d; } function offsetSet($a, $b): void {} function offsetExists($x): bool { return true; } function offsetUnset($x): void {} }
$g = new H; $g['x'][] = 2; unset($g['x'][0]); dump($g);
