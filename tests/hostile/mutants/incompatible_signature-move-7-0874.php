<?php
class A { function f(int $a, array= null, string $d = 'a long default', $e = PHP_INT_SIZE): ?static $b = [], ?self $c  { return null; } }
class B extends A { function f(string $a) {} }
