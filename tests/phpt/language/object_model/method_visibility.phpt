--TEST--
Private methods of the running class first; protected ones among relatives
--FILE--
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
attempt(fn() => (new P)->g());
attempt(fn() => (new D)->x(new C));
attempt(fn() => P::inst());
attempt(fn() => (new P)->absent());
attempt(fn() => P::absent());
attempt(fn() => Absent::x());
attempt(fn() => (null)->x());
attempt(fn() => (5)->x());
attempt(fn() => (new P)());
--EXPECT--
string(4) "P::f"
string(4) "C::f"
Error: Call to private method P::f() from global scope
Error: Call to protected method P::g() from global scope
string(4) "P::g"
Error: Non-static method P::inst() cannot be called statically
Error: Call to undefined method P::absent()
Error: Call to undefined method P::absent()
Error: Class "Absent" not found
Error: Call to a member function x() on null
Error: Call to a member function x() on int
Error: Object of type P is not callable
