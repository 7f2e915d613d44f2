<?php
require __DIR__ . '/peak_memory.inc';

final class Counted
{
    public static int $alive = 0;

    public function __construct(private int $number)
    {
        self::$alive++;
    }

    public function __destruct()
    {
        self::$alive--;
    }
}

$start = hrtime(true);
for ($i = 0; $i < 1000000; $i++) {
    $object = new Counted($i);
}
unset($object);
printf("new and __destruct, 1,000,000 times\t%.6f\n", (hrtime(true) - $start) / 1e9);

final class Node
{
    public ?Node $next = null;
    public array $values = [1, 2, 3];
}

$start = hrtime(true);
for ($i = 0; $i < 150; $i++) {
    $first = null;
    for ($j = 0; $j < 5000; $j++) {
        $node = new Node();
        $node->next = $first;
        $first = $node;
    }
    while ($first !== null) {
        $first = $first->next;
    }
}
printf("linked lists, 750,000 nodes made and freed\t%.6f\n", (hrtime(true) - $start) / 1e9);
print_peak_memory();
