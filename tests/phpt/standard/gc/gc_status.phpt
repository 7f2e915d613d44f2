--TEST--
gc_collect_cycles, gc_status, gc_enable, gc_disable: counts of arrays and objects
--FILE--
<?php
$a = []; $a[] = &$a; unset($a);
echo json_encode(gc_status()), "\n";
var_dump(gc_collect_cycles());
echo json_encode(gc_status()), "\n";
class Node { public $other; public $list = []; function __construct(public string $n) {} }
class Loud extends Node { function __destruct() { echo "destroy $this->n\n"; } }
$a = new Node('a'); $b = new Node('b'); $a->other = $b; $b->other = $a; $a->list[] = $a;
unset($a, $b);
var_dump(gc_collect_cycles());
$a = new Loud('a'); $b = new Loud('b'); $a->other = $b; $b->other = $a; $b->list[] = new Node('in');
unset($a, $b);
var_dump(gc_collect_cycles());
$kept = new Loud('kept'); $lost = new Loud('lost'); $lost->other = $lost; $lost->list[] = $kept;
unset($lost);
var_dump(gc_collect_cycles());
echo "still {$kept->n}\n";
$f = function () use (&$f) { return 1; };
unset($f);
var_dump(gc_collect_cycles());
$o = new stdClass; $o->dynamic = $o; $r = &$o->dynamic; unset($o, $r);
var_dump(gc_collect_cycles());
class Back { public $self; function __destruct() { global $saved; echo "saved\n"; $saved = $this; } }
$x = new Back; $x->self = $x; unset($x);
var_dump(gc_collect_cycles(), isset($saved->self));
$saved = null;
var_dump(gc_collect_cycles());
gc_disable();
var_dump(gc_enabled(), ini_get('zend.enable_gc'));
gc_enable();
var_dump(gc_enabled());
--EXPECT--
{"runs":0,"collected":0,"threshold":10001,"roots":1}
int(1)
{"runs":1,"collected":1,"threshold":10001,"roots":0}
int(3)
destroy a
destroy b
int(4)
destroy lost
int(2)
still kept
int(1)
int(1)
saved
int(0)
bool(true)
int(1)
bool(false)
string(1) "0"
bool(true)
destroy kept
