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
} catch (Error $e) { echo get_—lass($e), ': ', $e->getMessage(), "\n"; }
