--TEST--
Each fiber has its own @
--FILE--
<?php
$fiber = new Fiber(function () {
    echo $undefined;
    @Fiber::suspend(error_reporting());
    echo error_reporting(), "\n";
    @Fiber::suspend(print(error_reporting() . "\n"));
    echo $undefined;
});
@$fiber->start();
echo error_reporting(), "\n";
$fiber->resume();
@print(error_reporting() . "\n");
echo $undefined;
$fiber->resume();
?>
--EXPECTF--
Warning: Undefined variable $undefined in %ssilence.php on line 3
32767
32767
4437
4437

Warning: Undefined variable $undefined in %ssilence.php on line 13

Warning: Undefined variable $undefined in %ssilence.php on line 7
