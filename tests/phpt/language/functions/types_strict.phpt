--TEST--
Scalar types in strict mode
--FILE--
<?php
declare(strict_types=1);
function i(int $x): int { return $x; }
function fl(float $x): float { return $x; }
var_dump(fl(5));
foreach ([fn () => i('1'), fn () => i(1.0), fn () => strlen(5), fn () => round('1.5'), fn (): int => '5',
    fn () => fl('1')] as $f) {
    try {
        var_dump($f());
    } catch (TypeError $e) { echo preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
}
echo implode(',', array_map('strval', [1, 2])), "\n";
--EXPECT--
float(5)
i(): Argument #1 ($x) must be of type int, string given
i(): Argument #1 ($x) must be of type int, float given
strlen(): Argument #1 ($string) must be of type string, int given
round(): Argument #1 ($num) must be of type int|float, string given
{closure}(): Return value must be of type int, string returned
fl(): Argument #1 ($x) must be of type float, string given
1,2
