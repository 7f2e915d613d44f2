<?php
require __DIR__ . '/peak_memory.inc';

$start = hrtime(true);
$words = [];
for ($i = 0; $i < 200000; $i++) {
    $words['k' . ($i % 5000)][] = $i;
}
printf("group 200,000 numbers by string key\t%.6f\n", (hrtime(true) - $start) / 1e9);

mt_srand(7);
$numbers = [];
for ($i = 0; $i < 100000; $i++) {
    $numbers[] = mt_rand();
}
$start = hrtime(true);
sort($numbers);
printf("sort 100,000 integers\t%.6f\n", (hrtime(true) - $start) / 1e9);

mt_srand(8);
$records = [];
for ($i = 0; $i < 20000; $i++) {
    $records[] = ['id' => $i, 'score' => mt_rand(0, 1000)];
}
$start = hrtime(true);
usort($records, fn ($a, $b) => $a['score'] <=> $b['score'] ?: $a['id'] <=> $b['id']);
printf("usort 20,000 records\t%.6f\n", (hrtime(true) - $start) / 1e9);
print_peak_memory();
