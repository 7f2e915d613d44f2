<?php
foreach ([1, 1.5, 'a', 'Az', 'zZ9', 'a9', '5', '5.5', '', null, true, 'é', PHP_INT_MAX] as $v) {
    $up = $v; $down = $v;
    $up++; $down;
    var_dump($up, $down);
}
$a = []; try { $a++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$i = 5; echo $i++ + ++$i, ' ', $i-- - --$i, ' ', $i, "\n";
