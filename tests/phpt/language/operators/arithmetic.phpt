--TEST--
Integers overflow to floats; division and modulo by PHP's rules
--FILE--
<?php
var_dump(PHP_INT_MAX + 1, PHP_INT_MIN - 1, PHP_INT_MAX * 2, -PHP_INT_MIN, PHP_INT_MAX + 0);
var_dump(7 / 2, 6 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3, 7.9 % 3, 2 ** 10, 2 ** -1, 2 ** 63, (-2) ** 63, 2 ** 0.5, -2 ** 2);
var_dump(intdiv(7, 2), intdiv(-7, 2), 1 <=> 2, 0.1 + 0.2, 1e100, 1.5e-7, 1e15, 1e14, 123456789012345678);
foreach (['1 % 0', 'intdiv(1, 0)', '1 / 0', 'intdiv(PHP_INT_MIN, -1)', 'PHP_INT_MIN % -1', '1 << -1', '0 ** -1'] as $code) {
    try {
        var_dump(eval("return $code;"));
    } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECTF--
float(9.223372036854776E+18)
float(-9.223372036854776E+18)
float(1.8446744073709552E+19)
float(9.223372036854776E+18)
int(9223372036854775807)

Deprecated: Implicit conversion from float 7.9 to int loses precision in %sarithmetic.php on line 3
float(3.5)
int(3)
float(-3.5)
int(1)
int(-1)
int(1)
int(1)
int(1024)
float(0.5)
float(9.223372036854776E+18)
int(-9223372036854775808)
float(1.4142135623730951)
int(-4)
int(3)
int(-3)
int(-1)
float(0.30000000000000004)
float(1.0E+100)
float(1.5E-7)
float(1000000000000000)
float(100000000000000)
int(123456789012345678)
DivisionByZeroError: Modulo by zero
DivisionByZeroError: Division by zero
DivisionByZeroError: Division by zero
ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
int(0)
ArithmeticError: Bit shift by negative number
float(INF)
