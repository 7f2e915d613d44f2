--TEST--
Tentative return types of native methods
--FILE--
<?php
class A implements Countable, ArrayAccess
{
    function count() { return 1; }
    #[ReturnTypeWillChange] function offsetGet($o) {}
    function offsetSet(mixed $o, mixed $v): void {}
    function offsetExists($o): bool { return true; }
    function offsetUnset($o) {}
}
echo count(new A), "\n";
--EXPECTF--

Deprecated: Return type of A::count() should either be compatible with Countable::count(): int, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s on line 4

Deprecated: Return type of A::offsetUnset($o) should either be compatible with ArrayAccess::offsetUnset(mixed $offset): void, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s on line 8
1
