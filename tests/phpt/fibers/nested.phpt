--TEST--
Fibers that start and resume fibers, and getCurrent()
--FILE--
<?php
var_dump(Fiber::getCurrent());
$outer = new Fiber(function () use (&$outer) {
    var_dump(Fiber::getCurrent() === $outer);
    $inner = new Fiber(function () use (&$inner, $outer) {
        var_dump(Fiber::getCurrent() === $inner);
        try {
            $outer->resume();
        } catch (FiberError $e) {
            echo $e->getMessage(), "\n";
        }
        echo Fiber::suspend('from inner'), "\n";
        return 'inner result';
    });
    echo $inner->start(), "\n";
    var_dump(Fiber::getCurrent() === $outer);
    echo Fiber::suspend('from outer'), "\n";
    $inner->resume('to inner');
    return $inner->getReturn();
});
echo $outer->start(), "\n";
var_dump(Fiber::getCurrent());
$outer->resume('to outer');
echo $outer->getReturn(), "\n";

function depth(int $n): int
{
    if ($n == 0) {
        return 0;
    }
    $fiber = new Fiber('depth');
    $fiber->start($n - 1);
    return $fiber->getReturn() + 1;
}
echo depth(100), "\n";

$many = [];
for ($i = 0; $i < 300; $i++) {
    $many[$i] = new Fiber(function () use ($i) {
        $x = Fiber::suspend($i);
        return $x + Fiber::suspend($i);
    });
    $many[$i]->start();
}
$sum = 0;
foreach ($many as $i => $fiber) {
    $fiber->resume($i);
}
foreach (array_reverse($many, true) as $i => $fiber) {
    $fiber->resume($i);
    $sum += $fiber->getReturn();
}
var_dump($sum);
?>
--EXPECT--
NULL
bool(true)
bool(true)
Cannot resume a fiber that is not suspended
from inner
bool(true)
from outer
NULL
to outer
to inner
inner result
100
int(89700)
