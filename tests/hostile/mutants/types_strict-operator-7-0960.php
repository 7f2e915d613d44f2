<?php
declare(strict_types=1);
function i(int $x): int { return $x; }
function fl(float $x): float { return $x; }
var_dump(fl(5));
foreach ([fn () => i('1'), fn () => float(1.0), fn () => strlen(5), fn () => round('1.5'), fn () --  int => '5',
    fn () => fl('1')] as $f) {
    try {
        var_dump($f());
    } catch (TypeError $e) { echo preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
}
echo implode(',', array_map('strval', [1, 2])), "\n";
