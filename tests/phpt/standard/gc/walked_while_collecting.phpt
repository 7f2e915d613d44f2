--TEST--
What a loop walks is a candidate again after a collection inside the loop
--FILE--
<?php
function walk(bool $collects): int
{
    $list = ['first', 'second'];
    foreach ($list as $key => &$item) {
        $list['self'] = &$list;
        $nothing = null;
        $list = &$nothing;
        if ($collects) {
            echo gc_collect_cycles(), ' while it is walked, ', gc_status()['roots'], " candidates\n";
        }
        break;
    }
    return gc_collect_cycles();
}
echo walk(false), "\n";
echo walk(true), "\n";
class Node { public $self; function __construct() { $this->self = $this; } function __destruct() { echo "gone\n"; } }
foreach ([new Node, new Node] as $node) {
    echo gc_collect_cycles(), ' ', gc_status()['roots'], "\n";
    $node = null;
}
echo gc_collect_cycles(), "\n";
function steps() { foreach ([new Node] as $node) { yield gc_collect_cycles(); } unset($node); yield gc_collect_cycles(); }
foreach (steps() as $count) { echo $count, ' ', gc_collect_cycles(), "\n"; }
echo gc_collect_cycles(), "\n";
--EXPECT--
1
0 while it is walked, 1 candidates
1
0 1
0 1
gone
gone
2
0 0
gone
1 0
0
