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
var_dump($values);

function &byReference(array &$list) { $list[] = 1; return $list; }
$list = [];
$fiber = new Fiber('byReference')$modifier, ': ', implode(' ', array_map(fn($pair) => $pair[1] . '+' . strlen($pair[0]), $m[0])), "\n";
    }
}
