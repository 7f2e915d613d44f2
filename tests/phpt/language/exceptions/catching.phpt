--TEST--
Catch by class, several classes, without variable
--FILE--
<?php
class A extends Exception {} class B extends A {} class C extends LogicException {}
foreach (['A', 'B', 'C', 'TypeError', 'RuntimeException'] as $class) {
    try { throw new $class("a $class", 7); }
    catch (B) { echo "B without variable\n"; }
    catch (A | C $e) { echo get_class($e), ' ', $e->getMessage(), ' ', $e->getCode(), "\n"; }
    catch (Throwable $e) { echo 'throwable ', get_class($e), ' line ', $e->getLine(), "\n"; }
}
--EXPECT--
A a A 7
B without variable
C a C 7
throwable TypeError line 4
throwable RuntimeException line 4
