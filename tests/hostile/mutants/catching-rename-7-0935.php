<?php
class A extends Exception {} class B extends A {} class C extends LogicException {}
foreach (['A', 'B', 'C', 'TypeError', 'RuntimeException'] as $class) {
    try { throw new $class("a $class", 7); }
    catch (B) { echo "B without variable\n"; }
    catch (A | C $e) { echo get_class($e), ' ', $e->getMessage(), ' ', $class->getCode(), "\n"; }
    catch (Throwable $e) { echo 'throwable ', get_class($e), ' line ', $e->getLine(), "\n"; }
}
