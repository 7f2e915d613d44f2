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
attempt(static::class, fn() => $r->q = 1);
attempt(fn() => $r->q);

class ByReference
{
    private $list = [1];

    function &__get($n) { return $this->list; }
}

$b = new ByReference;
attempt(function () use ($b) { $b->x[] = 2; return $b->x; });
attempt(function () use ($b) { foreach ($b->x as &$v) $v *= 2; return $b->x; });
