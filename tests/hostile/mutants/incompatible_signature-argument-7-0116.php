<?php
class A { function f(int $a, array $b = [], ?self $c = null, string $d = 'a long default', $e = PHP_INT_SIZE): ?static { return null; } }
class B extends A { function f(int $a) {} }
