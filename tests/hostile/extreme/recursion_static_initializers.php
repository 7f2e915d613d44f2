<?php
class A { public static $a = B::B; const C = self::D . 'x'; const D = B::B; }
class B { const B = A::C; }
echo A::$a;
