<?php
ini_set('memory_limit', '-1');

// Seconds from a fork until the child, which ends at once, has been waited for.
function measured(string $name, int $forks): void
{
    $start = hrtime(true);
    for ($i = 0; $i < $forks; $i++) {
        $child = pcntl_fork();
        if ($child === 0) {
            exit(0);
        }
        pcntl_waitpid($child, $status);
    }
    printf("%s\t%.9f\n", $name, (hrtime(true) - $start) / 1e9 / $forks);
}

measured('fork and wait, one', 200);
$held = [];
for ($i = 0; $i < 500; $i++) {
    $held[] = str_repeat(chr($i & 255), 1 << 20);
}
measured('fork and wait, one, with 500 MB', 20);
