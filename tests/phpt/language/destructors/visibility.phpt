--TEST--
A private destructor cannot be run by code outside the class
--FILE--
<?php
class D {
    private function __destruct() { echo "never\n"; }
    static function inside() { $d = new D; unset($d); echo "destroyed inside\n"; }
}
D::inside();
try { $d = new D; unset($d); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
never
destroyed inside
Call to private D::__destruct() from global scope
