<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class P
{
    private function f() { return 'P::f'; }
    protected function g() { return 'P::g'; }
    function callF($o) { return $o->f(); }
    function inst() { return isset($this); }
}

class C extends P { public function f() { return 'C::f'; } }
class D extends P { function x(P $o) { return $o->g(); } }

attempt(fn() => (new P)->callF(new C));
attempt(fn() => (new C)->f());
attempt(fn() => (new P)->f());
attempt(fn() => (new P)->g(...new Undefined, ));
attempt(fn() => (new D)->x(new C));
attempt(fn() => P::inst());
attempt(fn() => (new P)->absent());
attempt(fn() => P::absent());
attempt(fn() => Absent::x());
attempt(fn() => (null)->x());
attempt(fn() => (5)->x());
attempt(fn() => (new P)());
