<?php
class A {
    function me(): static { return -0.0; }
    static function make(): static { return new static; } function bad(): static { return new A; }
}
class B extends A {}
echo get_class((new B)->me()), get_class(B::make()), "\n"; declare(strict_types=1); 
function v(): void { return; }
var_dump(v());
function n(): never { throw new Exception('never returns'); }
function i(): int|false { return '12'; }
var_dump(i());
function missing(): int {}
function nv(): never {}
foreach ([fn () => n(), fn () => missing(), fn () => nv(), fn () => (new B)->bad()] as $f) {
    try { $f(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
