--TEST--
A collection runs by itself with the 10,001st candidate: what it found, when the next one comes
--INI--
zend.enable_gc=1
--FILE--
<?php
class Node { public $other; function __construct(public $data = null) {} }
class Own { public $own; function __construct() { $this->own = $this; } function go() { return $this; } }
function status(string $after): void
{
    $s = gc_status();
    echo "$after: runs $s[runs] collected $s[collected] threshold $s[threshold] roots $s[roots]\n";
}
for ($i = 0; $i < 30000; $i++) { $a = new Node($i); $a->other = $a; }
status('objects that hold themselves');
for ($i = 0; $i < 30000; $i++) { $a = new Node; $b = new Node; $a->other = $b; $b->other = $a; }
status('pairs');
for ($i = 0; $i < 30000; $i++) { $a = []; $a[0] = &$a; unset($a); }
status('arrays');
$kept = [];
for ($i = 0; $i < 60000; $i++) { $x = new Node; $kept[] = $x; }
status('living objects');
for ($i = 0; $i < 100000; $i++) { $a = new Node; $a->other = $a; }
status('garbage again');
$kept = null;
for ($i = 0; $i < 100000; $i++) { $a = new Node; $a->other = $a; }
status('and more');
gc_disable();
for ($i = 0; $i < 30000; $i++) { $a = new Node; $a->other = $a; }
status('disabled');
var_dump(gc_collect_cycles(), gc_enabled());
gc_enable();
status('enabled');
function closure() { $x = new Node; $x->other = function () use ($x) { return $x; }; }
for ($i = 0; $i < 30000; $i++) closure();
status('closures');
for ($i = 0; $i < 30000; $i++) new Own;
status('objects that nothing stores');
for ($i = 0; $i < 30000; $i++) (new Own)->go()->go();
status('receivers');
for ($i = 0; $i < 30000; $i++) { $o = new SplObjectStorage; $o->attach($o); }
status('SplObjectStorage');
for ($i = 0; $i < 30000; $i++) { $o = new ArrayObject; $o[] = $o; }
status('ArrayObject');
for ($i = 0; $i < 30000; $i++) { $o = new SplDoublyLinkedList; $o[] = $o; }
status('SplDoublyLinkedList');
for ($i = 0; $i < 30000; $i++) { $o = new WeakMap; $o[$kept ??= new Node] = $o; }
status('WeakMap');
?>
--EXPECT--
objects that hold themselves: runs 3 collected 29997 threshold 10001 roots 3
pairs: runs 9 collected 89984 threshold 10001 roots 15
arrays: runs 12 collected 119983 threshold 10001 roots 15
living objects: runs 15 collected 119998 threshold 40001 roots 18
garbage again: runs 19 collected 219976 threshold 10001 roots 22
and more: runs 29 collected 319965 threshold 10001 roots 33
disabled: runs 29 collected 319965 threshold 10001 roots 30033
int(30032)
bool(false)
enabled: runs 30 collected 349997 threshold 10001 roots 0
closures: runs 32 collected 389997 threshold 10001 roots 10000
objects that nothing stores: runs 35 collected 429997 threshold 10001 roots 10000
receivers: runs 38 collected 459997 threshold 10001 roots 10000
SplObjectStorage: runs 41 collected 489997 threshold 10001 roots 10000
ArrayObject: runs 45 collected 559989 threshold 10001 roots 4
SplDoublyLinkedList: runs 48 collected 589993 threshold 10001 roots 4
WeakMap: runs 51 collected 619992 threshold 10001 roots 4
