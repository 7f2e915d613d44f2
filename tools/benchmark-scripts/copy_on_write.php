<?php
require __DIR__ . '/peak_memory.inc';

// An array that is handed to a function and then grows must not be copied for it.
function total(array $list): int
{
    return count($list);
}

$list = [];
$start = hrtime(true);
for ($i = 0; $i < 20000; $i++) {
    total($list);
    $list[] = 1;
}
printf("f(\$a); \$a[] = 1; 20,000 times\t%.6f\n", (hrtime(true) - $start) / 1e9);
print_peak_memory();
