--TEST--
What functions of one expression take and give is a candidate for collection afterwards, as with other functions
--FILE--
<?php
class Node
{
    public $next;
    function next() { return $this->next; }
}
function same($value) { return $value; }
function size(array $list): int { return count($list); }
function report(string $what): void { echo $what, ': ', gc_status()['roots'], "\n"; }

$first = new Node;
report('nothing');
$first->next();
report('target');
$second = new Node;
same($second);
report('argument');
$third = new Node;
$kept = same($third);
report('argument that is the result');
$fourth = new Node;
$fourth->next = new Node;
$child = $fourth->next();
report('target of a result');
$list = [new Node];
size($list);
report('array');
same(new Node);
report('temporary');
unset($first, $second, $third, $kept, $fourth, $child, $list);
report('all gone');
?>
--EXPECT--
nothing: 0
target: 1
argument: 2
argument that is the result: 3
target of a result: 4
array: 5
temporary: 5
all gone: 0
