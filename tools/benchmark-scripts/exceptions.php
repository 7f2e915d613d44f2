<?php
require __DIR__ . '/peak_memory.inc';

function fail(int $i): void
{
    throw new RuntimeException('number ' . $i);
}

$caught = 0;
$start = hrtime(true);
for ($i = 0; $i < 200000; $i++) {
    try {
        fail($i);
    } catch (RuntimeException $e) {
        $caught += strlen($e->getMessage()) > 0 ? 1 : 0;
    }
}
printf("throw and catch, 200,000 times\t%.6f\n", (hrtime(true) - $start) / 1e9);
print_peak_memory();
