--TEST--
A returned object outlives its function
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f() { $kept = new D('kept'); $lost = new D('lost'); return $kept; }
$r = f();
echo "returned {$r->n}\n";
f();
echo "dropped\n";
f()->n;
echo "read a property of it\n";
echo f()->n, " was read\n";
--EXPECT--
destroy lost
returned kept
destroy kept
destroy lost
dropped
destroy lost
destroy kept
read a property of it
destroy lost
destroy kept
kept was read
destroy kept
