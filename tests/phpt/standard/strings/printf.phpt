--TEST--
printf and sprintf with every conversion
--FILE--
<?php
printf("%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%b|%c|%e|%.3e|%E|%f|%.1f|%10.2f|%-10.2f|%'*10s|%s|%10s|%-10s|%.2s|%u|%g|%G|%%\n",
    42.9, 42, 42, -42, 42, 255, 255, 8, 5, 65, 12345.678, 12345.678, 0.00012, 1.5, 2.25, 3.14159, 3.14159,
    'star', 'str', 'right', 'left', 'trunc', -1, 0.00001234, 1e20);
printf("%2\$s %1\$s %2\$05d|%s\n", 'one', '2', 'x');
echo sprintf('%s %s %s', true, null, 1.0), vsprintf('%04d-%02d', [2024, 3]), number_format(1234567.891),
    number_format(1234567.891, 2), number_format(1234567.891, 2, ',', '.'), number_format(0.5),
    number_format(-1234.567, 1), number_format(-0.4), "\n";
foreach (['%d %d', '%z', '%5$s', '%0$s'] as $f) try {
    echo sprintf($f, 1), "\n";
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
42|   42|42   |-0042|+42|ff|FF|10|101|A|1.234568e+4|1.235e+4|1.200000E-4|1.500000|2.2|      3.14|3.14      |******star|str|     right|left      |tr|18446744073709551615|1.234e-5|1.0E+20|%
2 one 00002|one
1  12024-031,234,5681,234,567.891.234.567,891-1,234.60
ArgumentCountError: 3 arguments are required, 2 given
ValueError: Unknown format specifier "z"
ArgumentCountError: 6 arguments are required, 2 given
ValueError: Argument number specifier must be greater than zero and less than 2147483647
