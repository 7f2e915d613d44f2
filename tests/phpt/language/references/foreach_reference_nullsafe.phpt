--TEST--
foreach by reference walks a copy of a nullsafe chain's value, and what a call of one returns by reference in place
--FILE--
<?php
class N { public $list = [1, 2, 3]; public $next; function items() { return $this->list; } function &held() { return $this->list; } }
$n = new N;
foreach ($n?->list as &$x) $x *= 2;
unset($x);
echo json_encode($n->list), "\n";
$none = null;
foreach ($none?->list as &$x) echo "never";
var_dump($none);
foreach ($none?->a->b[3] as $k => &$x) echo "never";
$n->next = new N;
foreach ($n?->next->list as &$x) $x .= '!';
unset($x);
echo json_encode($n), "\n";
foreach ($n?->held() as &$x) $x = 'h';
unset($x);
echo json_encode($n->list), "\n";
foreach ($n->held() as &$x) $x = 'h';
unset($x);
echo json_encode($n->list), "\n";
foreach ($n?->list[0] as &$x) echo "no";
foreach ($n?->missing as &$x) echo "no";
var_dump($n);
function g($n) { foreach ($n?->list as $k => &$x) { $x = yield $k => $x; } unset($x); return $n; }
$g = g($n); foreach ($g as $k => $v) echo "$k=>$v ";
echo json_encode($g->getReturn()), "\n";
function h($n) { foreach ($n?->missing->list as $k => &$x) { yield $k => $x; } }
foreach (h(null) as $k => $v) echo "never";
--EXPECTF--
[1,2,3]

Warning: foreach() argument must be of type array|object, null given in %sforeach_reference_nullsafe.php on line 8
NULL

Warning: foreach() argument must be of type array|object, null given in %sforeach_reference_nullsafe.php on line 10
{"list":[1,2,3],"next":{"list":[1,2,3],"next":null}}
["h","h","h"]
["h","h","h"]

Warning: foreach() argument must be of type array|object, string given in %sforeach_reference_nullsafe.php on line 21

Warning: Undefined property: N::$missing in %sforeach_reference_nullsafe.php on line 22

Warning: foreach() argument must be of type array|object, null given in %sforeach_reference_nullsafe.php on line 22
object(N)#1 (2) {
  ["list"]=>
  array(3) {
    [0]=>
    string(1) "h"
    [1]=>
    string(1) "h"
    [2]=>
    string(1) "h"
  }
  ["next"]=>
  object(N)#2 (2) {
    ["list"]=>
    array(3) {
      [0]=>
      int(1)
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    ["next"]=>
    NULL
  }
}
0=>h 1=>h 2=>h {"list":["h","h","h"],"next":{"list":[1,2,3],"next":null}}

Warning: foreach() argument must be of type array|object, null given in %sforeach_reference_nullsafe.php on line 27
