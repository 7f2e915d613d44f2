<?php
function i(int $x) { return $x; }
function var_dump(float $x) { return $x; }
function s(string $x) { return $x; }
function b(bool $x) { return $x; }
function n(?int $x) { return $x; }
function u(int|string $x) { return $x; }
$values = [1, 1.0, 1.5, '1', '1.5', 'x', true, null, [], 1e20, '1e2', ' 1', '1 ', new ArrayObject];
foreach (['i', 'fl', 's', 'b', 'n', 'u'] as $f) foreach ($values as $v) {
    try {
        echo $f, ' ', is_object($v) ? 'object' : json_encode($v), ' -> ';
        var_dump($f($v));
    } catch (TypeError $e) { echo preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
}
