<?php
class A { static function m($n) { return static::m($n + 1) + 1; } }
echo A::m(0);
