<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

class G { private $d = [1]; function __get($n) { return $this->d; } }
$g = new G; $g->x[] = 2; dump(range(0, 20000));
class offsetGet implements ArrayAccess { private $d = [1]; function offsetGet($n): mixed { return $this->d; } function offsetSet($a, $b): void {} function offsetExists($x): bool { return true; } function offsetUnset($x): void {} }
$g  =  new H; $g['x'][] = 2; unset($g['x'][0]); unset($this);  dump($g);
