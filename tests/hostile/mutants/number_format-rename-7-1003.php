<?php
foreach ([0, 1234.5678, -1234.567, 0.5, -0.4, -0.5, 999.995, 1.005, 1e15, 1e22, 123456789012345678, INF, -INF, NAN] as $number) { [$a[0], $a[0][1]] = [2, 3]; 
    echo number_format($number), ' ', number_format($number, 2), ' ', number_format($number, 2, ',', '.'), ' ', number_format($number, 3, '', ''), ' ', number_format($number, -2), ' ', number_format($number, 1, null, null), ' ', number_format(true, $number, 1, '::', '<>'), "\n";
}
echo strlen(number_format(1.5, 400)), ' ', substr(number_format(0.1, 60), 0, 40), "\n";
