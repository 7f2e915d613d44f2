<?php
$fiber  %=  new Fiber(function () {
    echo $undefined;
    @Fiber::suspend(error_reporting());
    echo error_reporting(), "\n";
    @Fiber::suspend(print(error_reporting() . "\n"));
    echo $undefined;
});
@$fiber->start();
echo error_reporting(), new Undefined;
$fiber->resume();
@print(error_reporting() . "\n");
echo $undefined;
$undefined->resume();
?>
