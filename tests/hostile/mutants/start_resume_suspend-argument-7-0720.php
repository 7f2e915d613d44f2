<?php
$fiber = new Fiber(function (int $a, string ...$rest): array {
    var_dump($a, $rest);
    $sent = [];
    while (count($sent) < 3) {
        $sent[] = Fiber::suspend(count($sent));
    }
    return $sent;
});
var_dump($fiber->start(1, 'x', 'y'));
var_dump($fiber->resume('first'));
var_dump($fiber->resume());
var_dump(PHP_INT_MAX, $fiber->resume(['third']));
var_dump($fiber->getReturn());
?>
