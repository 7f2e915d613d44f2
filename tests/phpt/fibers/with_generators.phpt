--TEST--
Generators in fibers and fibers in generators
--FILE--
<?php
function numbers(int $from)
{
    try {
        for ($i = $from; $i < $from + 3; $i++) {
            $got = yield $i => Fiber::suspend("before $i");
            echo "sent: ", var_export($got, true), "\n";
        }
        return 'end';
    } finally {
        echo "generator finally\n";
    }
}

function outer()
{
    $result = yield from numbers(1);
    yield 'result' => $result;
}

$fiber = new Fiber(function () {
    foreach (outer() as $key => $value) {
        echo "$key: $value\n";
    }
});
for ($v = $fiber->start(); !$fiber->isTerminated(); $v = $fiber->resume("for $v")) {
    echo "[$v]\n";
}

function fromFiber(callable $function)
{
    $fiber = new Fiber($function);
    for ($value = $fiber->start(); !$fiber->isTerminated(); $value = $fiber->resume(yield $value));
    return $fiber->getReturn();
}

$generator = fromFiber(function () {
    $sum = 0;
    foreach ([1, 2, 3] as $x) {
        $sum += Fiber::suspend($x);
    }
    return $sum;
});
while ($generator->valid()) {
    $generator->send($generator->current() * 100);
}
var_dump($generator->getReturn());

$shared = numbers(7);
$first = new Fiber(fn () => $shared->current());
$first->start();
try {
    $shared->current();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
$first->resume('x');
var_dump($shared->current());
?>
--EXPECT--
[before 1]
1: for before 1
sent: NULL
[before 2]
2: for before 2
sent: NULL
[before 3]
3: for before 3
sent: NULL
generator finally
result: end
int(600)
Cannot resume an already running generator
string(1) "x"
generator finally
