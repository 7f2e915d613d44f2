--TEST--
Inside a magic method for a name the property itself is meant
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

class R
{
    function __get($n) { return $this->$n; }
    function __set($n, $v) { $this->$n = $v; }
    function __isset($n) { return isset($this->$n); }
}

$r = new R;
attempt(fn() => $r->q);
attempt(fn() => isset($r->q));
attempt(fn() => $r->q = 1);
attempt(fn() => $r->q);

class ByReference
{
    private $list = [1];

    function &__get($n) { return $this->list; }
}

$b = new ByReference;
attempt(function () use ($b) { $b->x[] = 2; return $b->x; });
attempt(function () use ($b) { foreach ($b->x as &$v) $v *= 2; return $b->x; });
--EXPECTF--

Warning: Undefined property: R::$q in %s on line 13
NULL
bool(false)

Deprecated: Creation of dynamic property R::$q is deprecated in %s on line 14
int(1)
int(1)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(4)
}
