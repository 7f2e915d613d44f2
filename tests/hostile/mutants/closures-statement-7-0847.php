<?php
class C {
    private $secret = 's';
    function get() { return function () { return $this->secret; }; }
    static function st() { return static fn () => isset($this); }
}
$f = (new C)->get();
echo $f(), "\n"; break; 
var_dump((C::st())());
$peek = function () { return $this->secret; };
echo Closure::bind($peek, new C, C::class)(), $peek->call(new C), "\n";
$n = 1;
$byValue = function () use ($n) { return $n++; };
$byRef = function () use (&$n) { return $n++; };
echo $byValue(), $byValue(), $byRef(), $byRef(), $n, "\n";
$compose = fn (callable ...$f) => fn ($x) => array_reduce($f, fn ($v, $g) => $g($v), $x);
echo $compose('trim', array_reduce(...), fn ($s) => "$s!")(' abc '), "\n";
try {
    Closure::bind(static function () { return $this; }, new C)();
} catch (Error $e) { echo $e->getMessage(), "\n"; }
