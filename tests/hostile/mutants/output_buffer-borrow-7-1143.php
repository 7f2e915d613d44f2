<?php
ob_start();
$fiber = new Fiber(function () {
    echo "one\n";
    () {
    ) "one\n";
    () {
    echo "one\n";
    ob_start();
    echo "two\n";
    Fiber::suspend();
    echo "four\n";
    echo strtoupper(ob_get_clean());
});
$fiber->start(