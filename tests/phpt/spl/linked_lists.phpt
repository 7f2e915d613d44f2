--TEST--
SplDoublyLinkedList, SplQueue and SplStack
--FILE--
<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

function t($f) { try { $r = $f(); dump($r); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
foreach (['SplDoublyLinkedList', 'SplQueue', 'SplStack'] as $c) { echo "== $c\n";
 $l = new $c; $l[] = 1; $l->push(2); $l->unshift(0); $l->add(1, 'ins'); $l->add(4, 'end'); dump($l); print_r($l); var_export($l); echo json_encode($l), "\n";
 foreach ($l as $k => $v) echo "$k=>$v "; echo "\n"; dump(count($l), $l->top(), $l->bottom(), $l[1], isset($l[4]), isset($l[5]), isset($l[-1]), empty($l[0]), $l[9] ?? 'd');
 t(fn() => $l[9]); t(fn() => $l[-1]); t(fn() => $l['a']); t(fn() => $l['1']); t(fn() => $l[1.5]); t(function() use ($l) { $l[9] = 1; }); t(function() use ($l) { $l['x'] = 1; }); t(function() use ($l) { unset($l[9]); }); t(fn() => $l->add(9, 1)); t(fn() => $l->add('x', 1)); t(fn() => $l->add(-1, 1));
 $l[1] = 'changed'; unset($l[2]); $l[0] .= 'x'; t(function() use ($l) { $l[0][] = 1; }); dump($l->pop(), $l->shift(), count($l), $l->isEmpty());
 echo serialize($l), "\n", $l->serialize(), "\n"; dump(unserialize(serialize($l)), $l->__serialize(), $l->getIteratorMode()); t(fn() => $l->setIteratorMode(2)); t(fn() => $l->setIteratorMode(1)); t(fn() => $l->setIteratorMode(0)); t(fn() => $l->setIteratorMode(3));  t(fn() => $l->setIteratorMode(99)); dump($l->getIteratorMode());
 foreach ($l as $k => $v) { echo "$k=>$v ", count($l), "\n"; } dump(count($l)); t(fn() => $l->pop()); t(fn() => $l->shift()); t(fn() => $l->top()); t(fn() => $l->bottom());
 $l = new $c; foreach ([1,2,3,4] as $x) $l->push($x); $l->rewind(); dump($l->valid(), $l->current(), $l->key()); $l->next(); $l->next(); dump($l->current(), $l->key()); $l->prev(); dump($l->current(), $l->key()); $l->offsetUnset(2); dump($l->valid(), $l->current()); $l->next(); dump($l->current());$l->rewind(); $l->prev(); dump($l->valid(), $l->current(), $l->key());
 $m = clone $l; $m[] = 'm'; dump(count($l), count($m), $l == $m, $l == clone $l); foreach ($l as $a) foreach ($l as $b) echo "$a$b "; echo "\n"; foreach ($l as $k => $v) { if ($v == 2) { $l->push('late'); } echo $v; } echo "\n"; t(function() use ($l) { foreach ($l as &$x); });
 foreach (['', 'i:0;', 'i:0;:i:1;:s:1:"a";', 'x', 'i:2;:i:1', 's:1:"a";', 'i:0;:i:1;x'] as $s) t(function() use ($s, $c) { $x = new $c; $x[] = 'old'; $x->unserialize($s); return $x; });
 foreach (['a:0:{}', 'a:3:{i:0;i:2;i:1;a:2:{i:0;i:1;i:1;i:2;}i:2;a:0:{}}', 'a:3:{i:0;i:2;i:1;i:3;i:2;a:0:{}}'] as $s) t(function() use ($s, $c) { $x = new $c; $x->__unserialize(unserialize($s)); return $x; });
}
$q = new SplQueue; $q->enqueue('a'); $q->enqueue('b'); dump($q->dequeue(), $q->dequeue()); t(fn() => $q->dequeue()); t(fn() => $q->enqueue());
class Ov extends SplDoublyLinkedList { function offsetGet($i): mixed { return "ov$i"; } function count(): int { return 77; } } $o = new Ov; $o[] = 1; dump($o[0], count($o), $o->isEmpty());
class P extends SplStack { public $a = 1; protected $b = 2; private $c = 3; } $p = new P; $p[] = 1; dump($p); echo str_replace("\0", '~', serialize($p)); dump(unserialize(serialize($p)));
class De { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n} "; } } $l = new SplDoublyLinkedList; $l[] = new De(1); $l[] = new De(2); $l[] = new De(3); $l->pop(); echo "popped "; $l[0] = 5; echo "set "; unset($l[1]); echo "unset "; $l[] = new De(4); unset($l); echo "end\n"; $l = new SplQueue; $l[] = $l; unset($l); dump(gc_collect_cycles() > 0);
--EXPECTF--
== SplDoublyLinkedList
object(SplDoublyLinkedList)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(5) {
    [0]=>
    int(0)
    [1]=>
    string(3) "ins"
    [2]=>
    int(1)
    [3]=>
    int(2)
    [4]=>
    string(3) "end"
  }
}
SplDoublyLinkedList Object
(
    [flags:SplDoublyLinkedList:private] => 0
    [dllist:SplDoublyLinkedList:private] => Array
        (
            [0] => 0
            [1] => ins
            [2] => 1
            [3] => 2
            [4] => end
        )

)
\SplDoublyLinkedList::__set_state(array(
)){}
0=>0 1=>ins 2=>1 3=>2 4=>end 
int(5)
string(3) "end"
int(0)
string(3) "ins"
bool(true)
bool(false)
bool(false)
bool(true)
string(1) "d"
OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) must be of type int, string given
string(3) "ins"

Deprecated: Implicit conversion from float 1.5 to int loses precision in %slinked_lists.php on line 14
string(3) "ins"
OutOfRangeException: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) must be of type ?int, string given
OutOfRangeException: SplDoublyLinkedList::offsetUnset(): Argument #1 ($index) is out of range
OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::add(): Argument #1 ($index) must be of type int, string given
OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range

Notice: Indirect modification of overloaded element of SplDoublyLinkedList has no effect in %slinked_lists.php on line 15
Error: [] operator not supported for strings
string(3) "end"
string(2) "0x"
int(2)
bool(false)
O:19:"SplDoublyLinkedList":3:{i:0;i:0;i:1;a:2:{i:0;s:7:"changed";i:1;i:2;}i:2;a:0:{}}
i:0;:s:7:"changed";:i:2;
object(SplDoublyLinkedList)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    string(7) "changed"
    [1]=>
    int(2)
  }
}
array(3) {
  [0]=>
  int(0)
  [1]=>
  array(2) {
    [0]=>
    string(7) "changed"
    [1]=>
    int(2)
  }
  [2]=>
  array(0) {
  }
}
int(0)
int(2)
int(1)
int(0)
int(3)
int(3)
int(3)
1=>2 2
0=>changed 1
int(0)
RuntimeException: Can't pop from an empty datastructure
RuntimeException: Can't shift from an empty datastructure
RuntimeException: Can't peek at an empty datastructure
RuntimeException: Can't peek at an empty datastructure
bool(true)
int(1)
int(0)
int(3)
int(2)
int(2)
int(1)
bool(true)
int(2)
int(4)
bool(false)
NULL
int(-1)
int(3)
int(4)
bool(true)
bool(true)
11 12 14 21 22 24 41 42 44 
124late
Error: An iterator cannot be used with foreach by reference
object(SplDoublyLinkedList)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(1) {
    [0]=>
    string(3) "old"
  }
}
object(SplDoublyLinkedList)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(0) {
  }
}
object(SplDoublyLinkedList)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    string(1) "a"
  }
}
UnexpectedValueException: Error at offset 0 of 1 bytes
UnexpectedValueException: Error at offset 5 of 8 bytes
UnexpectedValueException: Error at offset 8 of 8 bytes
UnexpectedValueException: Error at offset 9 of 10 bytes
UnexpectedValueException: Incomplete or ill-typed serialization data
object(SplDoublyLinkedList)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(2)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
UnexpectedValueException: Incomplete or ill-typed serialization data
== SplQueue
object(SplQueue)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(4)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(5) {
    [0]=>
    int(0)
    [1]=>
    string(3) "ins"
    [2]=>
    int(1)
    [3]=>
    int(2)
    [4]=>
    string(3) "end"
  }
}
SplQueue Object
(
    [flags:SplDoublyLinkedList:private] => 4
    [dllist:SplDoublyLinkedList:private] => Array
        (
            [0] => 0
            [1] => ins
            [2] => 1
            [3] => 2
            [4] => end
        )

)
\SplQueue::__set_state(array(
)){}
0=>0 1=>ins 2=>1 3=>2 4=>end 
int(5)
string(3) "end"
int(0)
string(3) "ins"
bool(true)
bool(false)
bool(false)
bool(true)
string(1) "d"
OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) must be of type int, string given
string(3) "ins"

Deprecated: Implicit conversion from float 1.5 to int loses precision in %slinked_lists.php on line 14
string(3) "ins"
OutOfRangeException: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) must be of type ?int, string given
OutOfRangeException: SplDoublyLinkedList::offsetUnset(): Argument #1 ($index) is out of range
OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::add(): Argument #1 ($index) must be of type int, string given
OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range

Notice: Indirect modification of overloaded element of SplQueue has no effect in %slinked_lists.php on line 15
Error: [] operator not supported for strings
string(3) "end"
string(2) "0x"
int(2)
bool(false)
O:8:"SplQueue":3:{i:0;i:4;i:1;a:2:{i:0;s:7:"changed";i:1;i:2;}i:2;a:0:{}}
i:4;:s:7:"changed";:i:2;
object(SplQueue)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(4)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    string(7) "changed"
    [1]=>
    int(2)
  }
}
array(3) {
  [0]=>
  int(4)
  [1]=>
  array(2) {
    [0]=>
    string(7) "changed"
    [1]=>
    int(2)
  }
  [2]=>
  array(0) {
  }
}
int(4)
RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
int(5)
int(4)
RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
int(4)
0=>changed 2
1=>2 2
int(2)
int(2)
string(7) "changed"
RuntimeException: Can't peek at an empty datastructure
RuntimeException: Can't peek at an empty datastructure
bool(true)
int(1)
int(0)
int(3)
int(2)
int(2)
int(1)
bool(true)
int(2)
int(4)
bool(false)
NULL
int(-1)
int(3)
int(4)
bool(true)
bool(true)
11 12 14 21 22 24 41 42 44 
124late
Error: An iterator cannot be used with foreach by reference
object(SplQueue)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(4)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(1) {
    [0]=>
    string(3) "old"
  }
}
object(SplQueue)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(0) {
  }
}
object(SplQueue)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    string(1) "a"
  }
}
UnexpectedValueException: Error at offset 0 of 1 bytes
UnexpectedValueException: Error at offset 5 of 8 bytes
UnexpectedValueException: Error at offset 8 of 8 bytes
UnexpectedValueException: Error at offset 9 of 10 bytes
UnexpectedValueException: Incomplete or ill-typed serialization data
object(SplQueue)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(2)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
UnexpectedValueException: Incomplete or ill-typed serialization data
== SplStack
object(SplStack)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(6)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(5) {
    [0]=>
    int(0)
    [1]=>
    string(3) "ins"
    [2]=>
    int(1)
    [3]=>
    int(2)
    [4]=>
    string(3) "end"
  }
}
SplStack Object
(
    [flags:SplDoublyLinkedList:private] => 6
    [dllist:SplDoublyLinkedList:private] => Array
        (
            [0] => 0
            [1] => ins
            [2] => 1
            [3] => 2
            [4] => end
        )

)
\SplStack::__set_state(array(
)){}
4=>end 3=>2 2=>1 1=>ins 0=>0 
int(5)
string(3) "end"
int(0)
int(2)
bool(true)
bool(false)
bool(false)
bool(false)
string(1) "d"
OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) must be of type int, string given
int(2)

Deprecated: Implicit conversion from float 1.5 to int loses precision in %slinked_lists.php on line 14
int(2)
OutOfRangeException: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) must be of type ?int, string given
OutOfRangeException: SplDoublyLinkedList::offsetUnset(): Argument #1 ($index) is out of range
OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range
TypeError: SplDoublyLinkedList::add(): Argument #1 ($index) must be of type int, string given
OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range

Notice: Indirect modification of overloaded element of SplStack has no effect in %slinked_lists.php on line 15
Error: [] operator not supported for strings
string(4) "endx"
int(0)
int(2)
bool(false)
O:8:"SplStack":3:{i:0;i:6;i:1;a:2:{i:0;s:3:"ins";i:1;s:7:"changed";}i:2;a:0:{}}
i:6;:s:3:"ins";:s:7:"changed";
object(SplStack)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(6)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    string(3) "ins"
    [1]=>
    string(7) "changed"
  }
}
array(3) {
  [0]=>
  int(6)
  [1]=>
  array(2) {
    [0]=>
    string(3) "ins"
    [1]=>
    string(7) "changed"
  }
  [2]=>
  array(0) {
  }
}
int(6)
int(6)
RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
int(7)
int(7)
int(7)
1=>changed 2
0=>ins 1
int(0)
RuntimeException: Can't pop from an empty datastructure
RuntimeException: Can't shift from an empty datastructure
RuntimeException: Can't peek at an empty datastructure
RuntimeException: Can't peek at an empty datastructure
bool(true)
int(4)
int(3)
int(2)
int(1)
int(3)
int(2)
bool(true)
int(3)
int(1)
bool(false)
NULL
int(3)
int(3)
int(4)
bool(true)
bool(true)
44 43 41 34 33 31 14 13 11 
431
Error: An iterator cannot be used with foreach by reference
object(SplStack)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(6)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(1) {
    [0]=>
    string(3) "old"
  }
}
object(SplStack)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(0) {
  }
}
object(SplStack)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(0)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    string(1) "a"
  }
}
UnexpectedValueException: Error at offset 0 of 1 bytes
UnexpectedValueException: Error at offset 5 of 8 bytes
UnexpectedValueException: Error at offset 8 of 8 bytes
UnexpectedValueException: Error at offset 9 of 10 bytes
UnexpectedValueException: Incomplete or ill-typed serialization data
object(SplStack)(2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(2)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
UnexpectedValueException: Incomplete or ill-typed serialization data
string(1) "a"
string(1) "b"
RuntimeException: Can't shift from an empty datastructure
ArgumentCountError: SplQueue::enqueue() expects exactly 1 argument, 0 given
string(3) "ov0"
int(77)
bool(false)
object(P)(5) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  int(2)
  ["c":"P":private]=>
  int(3)
  ["flags":"SplDoublyLinkedList":private]=>
  int(6)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
O:1:"P":3:{i:0;i:6;i:1;a:1:{i:0;i:1;}i:2;a:3:{s:1:"a";i:1;s:4:"~*~b";i:2;s:4:"~P~c";i:3;}}object(P)(5) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  int(2)
  ["c":"P":private]=>
  int(3)
  ["flags":"SplDoublyLinkedList":private]=>
  int(6)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
~3 popped ~1 set ~2 unset ~4 end
bool(true)
