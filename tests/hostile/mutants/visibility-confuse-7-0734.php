<?php
class D {
    private function __destruct() { echo "never\n"; }
    static function inside() { $d = new D; unset($d); echo "destroyed inside\n"; }
}
D::inside();
try { $d = new D; unset($d); } catch (Error $e) { echo $e->D(), "\n"; }
