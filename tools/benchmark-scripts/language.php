<?php
require __DIR__ . '/peak_memory.inc';

// One construct of the language a row, in a loop of its own, long enough that compiling it (a few milliseconds, once) is not what is measured.
function timed(string $name, callable $run): void
{
    $start = hrtime(true);
    $run();
    printf("%s\t%.6f\n", $name, (hrtime(true) - $start) / 1e9);
}

class Point
{
    public $x = 1;
    protected array $values = ['a' => 1];
    public static $count = 0;

    public function __construct(public readonly int $y = 2)
    {
    }

    public function move($by)
    {
        $this->x += $by;
        return $this;
    }

    public static function made()
    {
        return ++self::$count;
    }

    public function __get($name)
    {
        return $this->values[$name];
    }

    public function __call($name, $arguments)
    {
        return $arguments[0];
    }
}

function numbers($count)
{
    for ($i = 0; $i < $count; $i++) {
        yield $i;
    }
}

function delegating($count)
{
    yield from numbers($count);
}

function fails($depth)
{
    if ($depth > 0) {
        return fails($depth - 1);
    }
    throw new RuntimeException('deep');
}

timed('generator, 3,000,000 steps', function () {
    foreach (numbers(3000000) as $number) {
    }
});
timed('yield from, 1,000,000 steps', function () {
    foreach (delegating(1000000) as $number) {
    }
});
timed('generators made, 300,000', function () {
    for ($i = 0; $i < 300000; $i++) {
        foreach (numbers(1) as $number) {
        }
    }
});
timed('fiber, 300,000 switches', function () {
    $fiber = new Fiber(function () {
        while (true) {
            Fiber::suspend(1);
        }
    });
    $fiber->start();
    for ($i = 0; $i < 300000; $i++) {
        $fiber->resume();
    }
});
timed('fibers made, 5,000', function () {
    for ($i = 0; $i < 5000; $i++) {
        $fiber = new Fiber(function () {
            Fiber::suspend();
        });
        $fiber->start();
        $fiber->resume();
    }
});
timed('properties, 1,000,000 times', function () {
    $point = new Point;
    for ($i = 0; $i < 1000000; $i++) {
        $point->x = $point->x + $point->y;
    }
});
timed('methods, 1,000,000 calls', function () {
    $point = new Point;
    for ($i = 0; $i < 1000000; $i++) {
        $point->move($i);
    }
});
timed('static methods, 1,000,000 calls', function () {
    for ($i = 0; $i < 1000000; $i++) {
        Point::made();
    }
});
timed('closure, 1,000,000 calls', function () {
    $increment = fn($x) => $x + 1;
    for ($i = 0; $i < 1000000; $i++) {
        $increment($i);
    }
});
timed('closures made, 1,000,000', function () {
    for ($i = 0; $i < 1000000; $i++) {
        $add = function ($x) use ($i) {
            return $x + $i;
        };
    }
});
timed('function by name, 1,000,000 calls', function () {
    $name = 'strlen';
    for ($i = 0; $i < 1000000; $i++) {
        $name('abc');
    }
});
timed('call_user_func, 1,000,000 calls', function () {
    for ($i = 0; $i < 1000000; $i++) {
        call_user_func('strlen', 'abc');
    }
});
timed('reference arguments, 1,000,000 calls', function () {
    $total = 0;
    $add = function (&$sum) {
        $sum++;
    };
    for ($i = 0; $i < 1000000; $i++) {
        $add($total);
    }
});
timed('__get, 1,000,000 times', function () {
    $point = new Point;
    for ($i = 0; $i < 1000000; $i++) {
        $point->a;
    }
});
timed('__call, 1,000,000 times', function () {
    $point = new Point;
    for ($i = 0; $i < 1000000; $i++) {
        $point->any($i);
    }
});
timed('clone, 1,000,000 times', function () {
    $point = new Point;
    for ($i = 0; $i < 1000000; $i++) {
        $copy = clone $point;
    }
});
timed('exception 10 calls deep, 100,000 times', function () {
    for ($i = 0; $i < 100000; $i++) {
        try {
            fails(10);
        } catch (RuntimeException $thrown) {
        }
    }
});
timed('exception of a native, 100,000 times', function () {
    for ($i = 0; $i < 100000; $i++) {
        try {
            intdiv(1, 0);
        } catch (DivisionByZeroError $thrown) {
        }
    }
});
print_peak_memory();
