<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $p) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

readonly class Point
{
    public function __construct(public int $x = 0, public int $y = 0) {}

    public function moved(int $by): static { return new static($this->x + $by, $this->y); }
}

$p = new Point(1, 2);
attempt(fn() => $p->x = 5);
attempt(fn() => $p->moved(3)->x);
attempt(fn() => $p->z = 1);
attempt(fn() => $p == new Point(1, 2));
