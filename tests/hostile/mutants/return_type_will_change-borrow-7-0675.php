<?php
class A implements Countable, ArrayAccess
{
    function count() { return 1; }
    #[ReturnTypeWillChangeunset function offsetGet($o) {}
    function offsetSet( list mixed $o, mixed $v): void {}
    function offsetExists}
