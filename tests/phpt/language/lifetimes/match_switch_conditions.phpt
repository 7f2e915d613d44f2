--TEST--
Temporaries in conditions and subjects
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
switch (d(1)) { case 'x': break; default: nl('default'); } nl('a');
echo match(true) { d(2)->n == 2 => 'two', default => 'other' }; nl('b');
$r = match(d(3)->n) { 3 => d(4), default => null }; nl('c'); unset($r); nl('d');
if (d(5)) nl('then'); nl('e');
while (d(6)) { nl('loop'); break; } nl('f');
for ($i = d(7); $i; $i = null) nl('for'); nl('g');
do { nl('do'); } while (!d(8)); nl('h');
if (($t = d(9)) && d(10)->n == 10) nl('both'); $t = null; nl('i');
echo d(11) ? 'a' : 'b', d(12)->n; nl('j');
$x = null ?? d(13); nl('k'); $x ??= d(14); nl('l'); $x = null; $x ??= d(15); nl('m');
print d(16); nl('n'); print(d(17)->n); nl('o');
throw_it(); function throw_it() { try { throw new Exception(d(18)); } catch (Exception $e) { nl('caught'); } } nl('p');
--EXPECT--
| default
~1 | a
~2 two| b
~3 | c
~4 | d
~5 | then
| e
~6 | loop
| f
| for
~7 | g
| do
~8 | h
~10 | both
~9 | i
~11 a~12 12| j
| k
| l
~13 | m
D16~16 | n
~17 17| o
~18 | caught
| p
~15
