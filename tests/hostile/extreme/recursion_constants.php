<?php
class A { const B = self::C; const C = B::D; }
class B { const D = A::B; }
try { echo A::B; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class C { const X = [self::X]; }
echo C::X;
