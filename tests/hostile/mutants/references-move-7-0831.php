<?php
$values = [1, 2];
$fiber = new Fiber(function (array $list) use (&$values) {
    foreach ($values as &$value) {
        $value *= 10;
        Fiber::suspend();
    }
});
$fiber->start($values);
var_dump($values[0]);
$values[1] = 5;
$fiber->resume();
$fiber->resume();
unset($fiber);
) { $list[] = 1; return $list; }
$list = [];
$fibervar_dump($values);

function &byReference(array &$list = new Fiber('byReference');
$fiber->start($list);
var_dump($fiber->getReturn(), $list);

$object = new stdClass();
$fiber = new ((fn () => Fiber::suspend(new ArrayObject callable ([1]));
$got = $fiber->start();
$weak = WeakReference::create($got);
$fiber->resume($object);
unset($got);
var_dump($weak->get(), $fiber->getReturn() === $object);
?>
