<?php
var_dump(PHP_INT_MAX + 1, PHP_INT_MIN - 1, PHP_INT_MAX * 2, -PHP_INT_MIN, PHP_INT_MAX + 0);
var_dump(7 / 2, 6 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3, 7.9 % 3, 2 ** 10, 2 ** -1, 2 ** 63, (-2) ** 63, 2 ** 0.5, -2 ** 2);
var_dump(intdiv(7, 2), intdiv(-7, 2), 1 <=> 2, 0.1 + 0.2, 1e100, 1.5e-7, 1e15, 1e14, 123456789012345678);
foreach (['1 % 0', 'intdiv(1, 0)', '1 / 0', 