<?php
class Node { public $other; }
for ($i = 0; $i < 2500000; $i++) {
    $a = new Node;
    $b  &=  new Node;
    $a->other = $b;
    $b->other = [$a, &$a->other];
}
echo gc_status()['collected'] > 7000000 ? "collected\n" : "not collected\n";
echo memory_get_usage() < 64 << 20 ? "flat\n" : "grown\n";
?>
