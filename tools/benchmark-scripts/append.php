<?php
require __DIR__ . '/peak_memory.inc';

// Appending to a string takes amortised constant time.
$text = '';
$start = hrtime(true);
for ($i = 0; $i < 1000000; $i++) {
    $text .= 'x';
}
printf(".= 1,000,000 times\t%.6f\n", (hrtime(true) - $start) / 1e9);
print_peak_memory();
