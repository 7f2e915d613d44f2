--TEST--
A fiber can be suspended in callbacks of native functions
--FILE--
<?php
function steps(callable $function): void
{
    $fiber = new Fiber($function);
    for ($value = $fiber->start(); !$fiber->isTerminated(); $value = $fiber->resume($value * 10)) {
        echo $value, ' ';
    }
    echo '=> ', json_encode($fiber->getReturn()), "\n";
}

steps(fn () => array_map(fn ($x) => Fiber::suspend($x), [1, 2, 3]));
steps(fn () => array_filter([1, 2, 3], fn ($x) => Fiber::suspend($x) > 10));
steps(fn () => array_reduce([1, 2, 3], fn ($sum, $x) => $sum + Fiber::suspend($x), 0));
steps(fn () => preg_replace_callback('/\d/', fn ($m) => Fiber::suspend((int) $m[0]), 'a1b2c3'));
steps(function () {
    $list = [3, 1, 2];
    usort($list, function ($a, $b) {
        Fiber::suspend($a + $b);
        return $a <=> $b;
    });
    return count($list) . ': ' . implode(',', $list);
});
steps(function () {
    $list = ['a' => 1, 'b' => 2];
    array_walk($list, function (&$value, $key) {
        $value = $key . Fiber::suspend($value);
    });
    return $list;
});
steps(fn () => call_user_func_array(fn (...$all) => Fiber::suspend(array_sum($all)), [1, 2, 3]));
?>
--EXPECT--
1 2 3 => [10,20,30]
1 2 3 => {"1":2,"2":3}
1 2 3 => 60
1 2 3 => "a10b20c30"
4 3 5 => "3: 1,2,3"
1 2 => {"a":"a10","b":"b20"}
6 => 60
