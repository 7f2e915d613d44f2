--TEST--
SplHeap, SplPriorityQueue and SplFixedArray
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
foreach (['SplMinHeap', 'SplMaxHeap'] as $c) { echo "== $c\n"; $h = new $c; foreach ([5, 1, 8, 3, 9, 2, 8, 'x', [1], null, 1.5] as $x) dump($h->insert($x)); dump($h); print_r($h); dump(count($h), $h->top(), $h->key(), $h->current(), $h->valid(), $h->isEmpty(), $h->isCorrupted(), $h->recoverFromCorruption()); dump($h->extract()); $d = clone $h; foreach ($h as $k => $v) { echo $k, '=>', json_encode($v), "\n"; } dump(count($h), count($d)); t(fn() => $h->top()); t(fn() => $h->extract()); t(fn() => $h->current()); t(fn() => $h->next()); t(fn() => $h->key()); t(fn() => $h->compare(1, 2)); t(function() use ($d) { foreach ($d as &$x); }); echo serialize($d), json_encode($d), "\n"; t(fn() => $h->insert()); while ($d->valid()) { echo json_encode($d->current()), ' '; $d->next(); } echo "\n"; }
t(fn() => new SplHeap);
class Rev extends SplHeap { function compare($a, $b): int { return strlen($b) - strlen($a); } } $r = new Rev; foreach (['aaa', 'b', 'cc', 'dddd', ''] as $s) $r->insert($s); foreach ($r as $s) dump($s);
class Th extends SplMinHeap { public $on = false; function compare($a, $b): int { if ($this->on) throw new Exception("cmp"); return parent::compare($a, $b); } } $x = new Th; $x->insert(3); $x->insert(2); $x->insert(1); $x->on = true; t(fn() => $x->insert(0)); dump(count($x), $x->isCorrupted()); t(fn() => $x->top()); t(fn() => $x->extract()); t(fn() => $x->insert(1)); dump($x); t(function() use ($x) { foreach ($x as $v) echo $v; }); $x->recoverFromCorruption(); $x->on = false; dump($x->extract(), $x->top()); $x->on = true; t(fn() => $x->extract()); dump(count($x));
class Mod extends SplMaxHeap { function compare($a, $b): int { $this->insert(99); return 0; } } $m = new Mod; t(fn() => $m->insert(1)); t(fn() => $m->insert(2)); dump(count($m), $m->isCorrupted());
echo "== PQ\n"; $q = new SplPriorityQueue; foreach ([['lo', 1], ['hi', 10], ['mid', 5], ['mid2', 5], ['neg', -1], ['str', 'abc'], ['arr', [1,2]], ['f', 5.5]] as [$v, $p]) dump($q->insert($v, $p)); dump($q); print_r($q); dump(count($q), $q->top(), $q->getExtractFlags()); $w = clone $q; t(fn() => $q->setExtractFlags(SplPriorityQueue::EXTR_BOTH)); dump($q->top(), $q->extract()); t(fn() => $q->setExtractFlags(SplPriorityQueue::EXTR_PRIORITY)); dump($q->current()); foreach ($q as $k => $v) { echo $k, '=>', json_encode($v), "\n"; } foreach ($w as $k => $v) { echo $k, '=>', json_encode($v), "\n"; } t(fn() => $q->setExtractFlags(0)); t(fn() => $q->setExtractFlags(4)); t(fn() => $q->top()); t(fn() => $q->extract()); t(fn() => $q->insert(1)); t(fn() => $q->compare(1, 2)); t(fn() => $q->compare('b', 'a')); dump($q->current(), $q->valid(), $q->isEmpty(), $q->key());
$q = new SplPriorityQueue; foreach (range(1, 12) as $i) $q->insert("v$i", $i % 3); while (!$q->isEmpty()) echo $q->extract(), ' '; echo "\n";
class RQ extends SplPriorityQueue { function compare($a, $b): int { return $b <=> $a; } } $q = new RQ; foreach (range(1, 12) as $i) $q->insert("v$i", $i % 4); foreach ($q as $v) echo $v, ' '; echo "\n"; $q = new RQ; $q->setExtractFlags(3); $q->insert(new stdClass, [1]); dump($q->extract(), $q);
class De { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n} "; } } $h = new SplMinHeap; $h->insert(1); $q = new SplPriorityQueue; $q->insert(new De(1), 1); $q->insert(new De(2), 2); $q->extract(); echo "extracted "; $q->next(); echo "next "; $q->insert(new De(3), new De(4)); unset($q); echo "end\n";
echo "== Fixed\n"; $f = new SplFixedArray(3); $f[0] = 'a'; $f[2] = [1, 2]; dump($f, count($f), $f[0], $f[1], isset($f[1]), isset($f[0]), isset($f[9]), empty($f[0]), $f[9] ?? 'd', $f->getSize(), $f->toArray()); print_r($f); var_export($f); echo json_encode($f), serialize($f), "\n"; dump(unserialize(serialize($f)), (array)$f, get_object_vars($f));
foreach ([9, -1, '1', 'x', 1.7, true, null, [], '01', new stdClass] as $k) { t(fn() => $f[$k]); t(fn() => isset($f[$k])); t(function() use ($f, $k) { $f[$k] = 'set'; }); t(function() use ($f, $k) { unset($f[$k]); }); } t(function() use ($f) { $f[] = 1; }); t(function() use ($f) { $f[][] = 1; });
$f[2] = [1]; $f[2][] = 5; $f[2]['k']['z'] = 6; $f[0] = 1; $f[0]++; $f[0] .= 'x'; $r = &$f[1]; $r = 'ref'; dump($f); foreach ($f as $k => $v) { echo $k, json_encode($v); foreach ($f as $w) echo '.'; } echo "\n"; t(function() use ($f) { foreach ($f as &$x); }); t(fn() => $f->setSize(5)); dump($f->getSize(), $f[4]); $f->setSize(1); dump($f); t(fn() => $f->setSize(-1)); t(fn() => new SplFixedArray(-1)); t(fn() => new SplFixedArray('x')); t(fn() => (new SplFixedArray)->getSize()); $f->setSize(0); dump(count($f));
t(fn() => SplFixedArray::fromArray([1, 2, 3])); t(fn() => SplFixedArray::fromArray([3 => 'a', 1 => 'b'])); t(fn() => SplFixedArray::fromArray([3 => 'a', 1 => 'b'], false)); t(fn() => SplFixedArray::fromArray(['a' => 1])); t(fn() => SplFixedArray::fromArray([-1 => 1])); t(fn() => SplFixedArray::fromArray([])); t(fn() => SplFixedArray::fromArray(['a' => 1], false));
$a = SplFixedArray::fromArray([1, 2]); $b = clone $a; $b[0] = 'b'; dump($a[0], $a == $b, $a == clone $a, $a == SplFixedArray::fromArray([1, 2, 3])); $it = $a->getIterator(); dump(get_class($it)); foreach ($it as $k => $v) echo "$k=>$v\n"; foreach ($a as $k => $v) { if ($k == 0) $a->setSize(4); dump($v); }
class FX extends SplFixedArray { public $p = 1; function offsetGet($i): mixed { return "get$i"; } function offsetExists($i): bool { echo "ex"; return true; } } $x = new FX(2); $x[0] = 1; dump($x[0], isset($x[7]), $x[1] ?? 'd', $x); t(function() use ($x) { $x[0][] = 1; }); echo serialize($x); dump(unserialize(serialize($x)));
$f = new SplFixedArray(2); $f[0] = $f; dump($f); [$q, $w] = SplFixedArray::fromArray(['l0', 'l1']); dump($q, $w); $x = new SplFixedArray(1); $x->__construct(5); dump($x->getSize()); t(fn() => new ArrayObject(new SplFixedArray(1)));
$f = new SplFixedArray(2); $f[0] = new De('f0'); $f[1] = new De('f1'); $f[0] = 1; echo "set "; $f->setSize(1); echo "sized\n"; unset($f);
--EXPECTF--
== SplMinHeap
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
object(SplMinHeap)(3) {
  ["flags":"SplHeap":private]=>
  int(0)
  ["isCorrupted":"SplHeap":private]=>
  bool(false)
  ["heap":"SplHeap":private]=>
  array(11) {
    [0]=>
    NULL
    [1]=>
    int(1)
    [2]=>
    int(2)
    [3]=>
    int(5)
    [4]=>
    float(1.5)
    [5]=>
    int(8)
    [6]=>
    int(8)
    [7]=>
    string(1) "x"
    [8]=>
    array(1) {
      [0]=>
      int(1)
    }
    [9]=>
    int(9)
    [10]=>
    int(3)
  }
}
SplMinHeap Object
(
    [flags:SplHeap:private] => 0
    [isCorrupted:SplHeap:private] => 
    [heap:SplHeap:private] => Array
        (
            [0] => 
            [1] => 1
            [2] => 2
            [3] => 5
            [4] => 1.5
            [5] => 8
            [6] => 8
            [7] => x
            [8] => Array
                (
                    [0] => 1
                )

            [9] => 9
            [10] => 3
        )

)
int(11)
NULL
int(10)
NULL
bool(true)
bool(false)
bool(false)
bool(true)
NULL
9=>1
8=>1.5
7=>2
6=>3
5=>5
4=>8
3=>8
2=>9
1=>"x"
0=>[1]
int(0)
int(10)
RuntimeException: Can't peek at an empty heap
RuntimeException: Can't extract from an empty heap
NULL
NULL
int(-1)
Error: Call to protected method SplMinHeap::compare() from global scope
Error: An iterator cannot be used with foreach by reference
O:10:"SplMinHeap":0:{}{}
ArgumentCountError: SplHeap::insert() expects exactly 1 argument, 0 given
1 1.5 2 3 5 8 8 9 "x" [1] 
== SplMaxHeap
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
object(SplMaxHeap)(3) {
  ["flags":"SplHeap":private]=>
  int(0)
  ["isCorrupted":"SplHeap":private]=>
  bool(false)
  ["heap":"SplHeap":private]=>
  array(11) {
    [0]=>
    array(1) {
      [0]=>
      int(1)
    }
    [1]=>
    string(1) "x"
    [2]=>
    int(8)
    [3]=>
    int(9)
    [4]=>
    int(3)
    [5]=>
    int(2)
    [6]=>
    int(5)
    [7]=>
    int(1)
    [8]=>
    int(8)
    [9]=>
    NULL
    [10]=>
    float(1.5)
  }
}
SplMaxHeap Object
(
    [flags:SplHeap:private] => 0
    [isCorrupted:SplHeap:private] => 
    [heap:SplHeap:private] => Array
        (
            [0] => Array
                (
                    [0] => 1
                )

            [1] => x
            [2] => 8
            [3] => 9
            [4] => 3
            [5] => 2
            [6] => 5
            [7] => 1
            [8] => 8
            [9] => 
            [10] => 1.5
        )

)
int(11)
array(1) {
  [0]=>
  int(1)
}
int(10)
array(1) {
  [0]=>
  int(1)
}
bool(true)
bool(false)
bool(false)
bool(true)
array(1) {
  [0]=>
  int(1)
}
9=>"x"
8=>9
7=>8
6=>8
5=>5
4=>3
3=>2
2=>1.5
1=>1
0=>null
int(0)
int(10)
RuntimeException: Can't peek at an empty heap
RuntimeException: Can't extract from an empty heap
NULL
NULL
int(-1)
Error: Call to protected method SplMaxHeap::compare() from global scope
Error: An iterator cannot be used with foreach by reference
O:10:"SplMaxHeap":0:{}{}
ArgumentCountError: SplHeap::insert() expects exactly 1 argument, 0 given
"x" 9 8 8 5 3 2 1.5 1 null 
Error: Cannot instantiate abstract class SplHeap
string(0) ""
string(1) "b"
string(2) "cc"
string(3) "aaa"
string(4) "dddd"
Exception: cmp
int(4)
bool(true)
RuntimeException: Heap is corrupted, heap properties are no longer ensured.
RuntimeException: Heap is corrupted, heap properties are no longer ensured.
RuntimeException: Heap is corrupted, heap properties are no longer ensured.
object(Th)(4) {
  ["on"]=>
  bool(true)
  ["flags":"SplHeap":private]=>
  int(0)
  ["isCorrupted":"SplHeap":private]=>
  bool(true)
  ["heap":"SplHeap":private]=>
  array(4) {
    [0]=>
    int(1)
    [1]=>
    int(3)
    [2]=>
    int(2)
    [3]=>
    int(0)
  }
}
RuntimeException: Heap is corrupted, heap properties are no longer ensured.
int(1)
int(0)
Exception: cmp
int(2)
bool(true)
RuntimeException: Heap cannot be changed when it is already being modified.
int(2)
bool(true)
== PQ
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
object(SplPriorityQueue)(3) {
  ["flags":"SplPriorityQueue":private]=>
  int(1)
  ["isCorrupted":"SplPriorityQueue":private]=>
  bool(false)
  ["heap":"SplPriorityQueue":private]=>
  array(8) {
    [0]=>
    array(2) {
      ["data"]=>
      string(3) "arr"
      ["priority"]=>
      array(2) {
        [0]=>
        int(1)
        [1]=>
        int(2)
      }
    }
    [1]=>
    array(2) {
      ["data"]=>
      string(1) "f"
      ["priority"]=>
      float(5.5)
    }
    [2]=>
    array(2) {
      ["data"]=>
      string(3) "str"
      ["priority"]=>
      string(3) "abc"
    }
    [3]=>
    array(2) {
      ["data"]=>
      string(4) "mid2"
      ["priority"]=>
      int(5)
    }
    [4]=>
    array(2) {
      ["data"]=>
      string(3) "neg"
      ["priority"]=>
      int(-1)
    }
    [5]=>
    array(2) {
      ["data"]=>
      string(3) "mid"
      ["priority"]=>
      int(5)
    }
    [6]=>
    array(2) {
      ["data"]=>
      string(2) "hi"
      ["priority"]=>
      int(10)
    }
    [7]=>
    array(2) {
      ["data"]=>
      string(2) "lo"
      ["priority"]=>
      int(1)
    }
  }
}
SplPriorityQueue Object
(
    [flags:SplPriorityQueue:private] => 1
    [isCorrupted:SplPriorityQueue:private] => 
    [heap:SplPriorityQueue:private] => Array
        (
            [0] => Array
                (
                    [data] => arr
                    [priority] => Array
                        (
                            [0] => 1
                            [1] => 2
                        )

                )

            [1] => Array
                (
                    [data] => f
                    [priority] => 5.5
                )

            [2] => Array
                (
                    [data] => str
                    [priority] => abc
                )

            [3] => Array
                (
                    [data] => mid2
                    [priority] => 5
                )

            [4] => Array
                (
                    [data] => neg
                    [priority] => -1
                )

            [5] => Array
                (
                    [data] => mid
                    [priority] => 5
                )

            [6] => Array
                (
                    [data] => hi
                    [priority] => 10
                )

            [7] => Array
                (
                    [data] => lo
                    [priority] => 1
                )

        )

)
int(8)
string(3) "arr"
int(1)
int(3)
array(2) {
  ["data"]=>
  string(3) "arr"
  ["priority"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(2) {
  ["data"]=>
  string(3) "arr"
  ["priority"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
int(2)
string(3) "abc"
6=>"abc"
5=>10
4=>5.5
3=>5
2=>5
1=>1
0=>-1
7=>"arr"
6=>"str"
5=>"hi"
4=>"f"
3=>"mid2"
2=>"mid"
1=>"lo"
0=>"neg"
RuntimeException: Must specify at least one extract flag
RuntimeException: Must specify at least one extract flag
RuntimeException: Can't peek at an empty heap
RuntimeException: Can't extract from an empty heap
ArgumentCountError: SplPriorityQueue::insert() expects exactly 2 arguments, 1 given
int(-1)
int(1)
NULL
bool(false)
bool(true)
int(-1)
v2 v5 v8 v11 v10 v4 v1 v7 v12 v9 v6 v3 
v4 v8 v12 v1 v9 v5 v2 v10 v6 v7 v3 v11 
array(2) {
  ["data"]=>
  object(stdClass)(0) {
  }
  ["priority"]=>
  array(1) {
    [0]=>
    int(1)
  }
}
object(RQ)(3) {
  ["flags":"SplPriorityQueue":private]=>
  int(3)
  ["isCorrupted":"SplPriorityQueue":private]=>
  bool(false)
  ["heap":"SplPriorityQueue":private]=>
  array(0) {
  }
}
~2 extracted ~1 next ~3 ~4 end
== Fixed
object(SplFixedArray)(3) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
  [2]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
int(3)
string(1) "a"
NULL
bool(false)
bool(true)
bool(false)
bool(false)
string(1) "d"
int(3)
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
  [2]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
SplFixedArray Object
(
    [0] => a
    [1] => 
    [2] => Array
        (
            [0] => 1
            [1] => 2
        )

)
\SplFixedArray::__set_state(array(
   0 => 'a',
   1 => NULL,
   2 => 
  array (
    0 => 1,
    1 => 2,
  ),
))["a",null,[1,2]]O:13:"SplFixedArray":3:{i:0;s:1:"a";i:1;N;i:2;a:2:{i:0;i:1;i:1;i:2;}}
object(SplFixedArray)(3) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
  [2]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
  [2]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
  [2]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
RuntimeException: Index invalid or out of range
bool(false)
RuntimeException: Index invalid or out of range
RuntimeException: Index invalid or out of range
RuntimeException: Index invalid or out of range
bool(false)
RuntimeException: Index invalid or out of range
RuntimeException: Index invalid or out of range
NULL
bool(false)
NULL
NULL
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type

Deprecated: Implicit conversion from float 1.7 to int loses precision in %sheaps_and_fixed_arrays.php on line 21
NULL

Deprecated: Implicit conversion from float 1.7 to int loses precision in %sheaps_and_fixed_arrays.php on line 21
bool(false)

Deprecated: Implicit conversion from float 1.7 to int loses precision in %sheaps_and_fixed_arrays.php on line 21
NULL

Deprecated: Implicit conversion from float 1.7 to int loses precision in %sheaps_and_fixed_arrays.php on line 21
NULL
NULL
bool(false)
NULL
NULL
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
TypeError: Illegal offset type
Error: [] operator not supported for SplFixedArray
Error: [] operator not supported for SplFixedArray

Notice: Indirect modification of overloaded element of SplFixedArray has no effect in %sheaps_and_fixed_arrays.php on line 22

Notice: Indirect modification of overloaded element of SplFixedArray has no effect in %sheaps_and_fixed_arrays.php on line 22

Notice: Indirect modification of overloaded element of SplFixedArray has no effect in %sheaps_and_fixed_arrays.php on line 22

Notice: Indirect modification of overloaded element of SplFixedArray has no effect in %sheaps_and_fixed_arrays.php on line 22
object(SplFixedArray)(3) {
  [0]=>
  string(2) "1x"
  [1]=>
  NULL
  [2]=>
  array(1) {
    [0]=>
    int(1)
  }
}
0"1x"...1null...2[1]...
Error: An iterator cannot be used with foreach by reference
bool(true)
int(5)
NULL
object(SplFixedArray)(1) {
  [0]=>
  string(2) "1x"
}
ValueError: SplFixedArray::setSize(): Argument #1 ($size) must be greater than or equal to 0
ValueError: SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0
TypeError: SplFixedArray::__construct(): Argument #1 ($size) must be of type int, string given
int(0)
int(0)
object(SplFixedArray)(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
object(SplFixedArray)(4) {
  [0]=>
  NULL
  [1]=>
  string(1) "b"
  [2]=>
  NULL
  [3]=>
  string(1) "a"
}
object(SplFixedArray)(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
InvalidArgumentException: array must contain only positive integer keys
InvalidArgumentException: array must contain only positive integer keys
object(SplFixedArray)(0) {
}
object(SplFixedArray)(1) {
  [0]=>
  int(1)
}
int(1)
bool(true)
bool(true)
bool(true)
string(16) "InternalIterator"
0=>1
1=>2
int(1)
int(2)
NULL
NULL
exexstring(4) "get0"
bool(true)
string(4) "get1"
object(FX)(3) {
  ["p"]=>
  int(1)
  [0]=>
  int(1)
  [1]=>
  NULL
}

Notice: Indirect modification of overloaded element of FX has no effect in %sheaps_and_fixed_arrays.php on line 25
Error: [] operator not supported for strings
O:2:"FX":3:{i:0;i:1;i:1;N;s:1:"p";i:1;}object(FX)(3) {
  ["p"]=>
  int(1)
  [0]=>
  int(1)
  [1]=>
  NULL
}
object(SplFixedArray)(2) {
  [0]=>
  *RECURSION*
  [1]=>
  NULL
}
string(2) "l0"
string(2) "l1"
int(1)
InvalidArgumentException: Overloaded object of type SplFixedArray is not compatible with ArrayObject
~f0 set ~f1 sized
