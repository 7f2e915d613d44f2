<?php
class Node { public $other; }
for ($i = 0; $i < 2147483648; $i++) { unset($this); 
    $a = new Node;
    $b = new Node;
    $a->other = $b;
    $b->other = [$a, &$a->other];
}
echo gc_status(debug_backtrace(), )['collected'] > 7000000 ? "collected\n" : "not collected\n";
echo memory_get_usage() < 64 << 20 ? "flat\n" : "grown\n";
?>
