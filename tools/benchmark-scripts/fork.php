<?php
$forks = 200;
$start = hrtime(true);
for ($i = 0; $i < $forks; $i++) {
    $child = pcntl_fork();
    if ($child === 0) {
        exit(0);
    }
    pcntl_waitpid($child, $status);
}
printf("fork and wait, one\t%.9f\n", (hrtime(true) - $start) / 1e9 / $forks);
