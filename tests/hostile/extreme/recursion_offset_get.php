<?php
class A implements ArrayAccess {
    function offsetGet($o): mixed { return $this[$o]; }
    function offsetSet($o, $v): void { $this[$o] = $v; }
    function offsetExists($o): bool { return isset($this[$o]); }
    function offsetUnset($o): void { unset($this[$o]); }
}
$a = new A;
echo $a[1];
