--TEST--
__call and __callStatic stand in for what cannot be called
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

class M
{
    function __call($n, $a) { return "$n(" . implode(',', $a) . ')'; }
    static function __callStatic($n, $a) { return "static $n(" . implode(',', $a) . ')'; }
    private function own() { return 'own'; }
    function inside() { return [M::other(1), $this->own(), self::own()]; }
    static function fromStatic() { return self::other(2); }
}

class N extends M
{
    function below() { return [$this->own(), parent::own(), M::more()]; }
}

$m = new M;
attempt(fn() => $m->anything(1, 2));
attempt(fn() => $m->AnyThing());
attempt(fn() => M::anything(1, 2));
attempt(fn() => $m->own());
attempt(fn() => M::own());
attempt(fn() => $m->inside());
attempt(fn() => M::fromStatic());
attempt(fn() => (new N)->below());
attempt(fn() => $m->f(...)(3));
--EXPECT--
string(13) "anything(1,2)"
string(10) "AnyThing()"
string(20) "static anything(1,2)"
string(5) "own()"
string(12) "static own()"
array(3) {
  [0]=>
  string(8) "other(1)"
  [1]=>
  string(3) "own"
  [2]=>
  string(3) "own"
}
string(15) "static other(2)"
array(3) {
  [0]=>
  string(5) "own()"
  [1]=>
  string(5) "own()"
  [2]=>
  string(6) "more()"
}
string(4) "f(3)"
