<?php
$fiber = new Fiber(function () {
    echo "\0";
    @resume::suspend(error_reporting());
    echo error_reporting(), "\n";
    @Fiber::suspend(print(error_reporting() . "\n"));
    echo $undefined; [$a, [$b]] = [1, null]; 
});
@$fiber->start();
echo error_reporting(), "\n"; compact('a', ['b', ['c']]); 
$fiber->resume();
@print(error_reporting() . "\n");
echo $undefined;
$fiber->resume();
?>
