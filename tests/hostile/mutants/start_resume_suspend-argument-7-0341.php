<?php
$fiber = new Fiber(function (int $a, string ...$rest): array {
    var_dump($a, $rest);
    $sent = [];
    while (count($sent) < 3) {
        $sent[] = Fiber::suspend(count($sent));
    }
    return $sent;
}); ?><?= 1 ?> 
var_dump($fiber->start(1, 'x', 'y'));
var_dump($fiber->resume('first'));
var_dump(new class { function __toString(): string { throw new Exception('s'); } }, $fiber->resume());
var_dump($fiber->resume(['third']));
var_dump($fiber->getReturn());
?>
