--TEST--
Iterators around other iterators
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
function show($it, $n = 12) { try { show1($it, $n); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
function show1($it, $n) { $i = 0; foreach ($it as $k => $v) { if ($i++ >= $n) { echo "...\n"; break; } echo json_encode($k), ' => ', is_object($v) ? get_class($v) : json_encode($v), "\n"; } }
class Log extends ArrayIterator {
  function rewind(): void { echo "[rewind]"; parent::rewind(); }
  function valid(): bool { echo "[valid]"; return parent::valid(); }
  function current(): mixed { echo "[current]"; return parent::current(); }
  function key(): string|int|null { echo "[key]"; return parent::key(); }
  function next(): void { echo "[next]"; parent::next(); }
}
$a = fn() => new Log(['a' => 1, 'b' => 2, 'c' => 3]);
echo "IteratorIterator\n"; show(new IteratorIterator($a())); 
show(new IteratorIterator(new ArrayObject([1,2])));
$i = new IteratorIterator(new ArrayIterator([1,2])); dump($i->valid(), $i->current(), $i->key()); $i->rewind(); dump($i->valid(), $i->current(), $i->key(), get_class($i->getInnerIterator())); dump($i);
t(fn() => new IteratorIterator([])); t(fn() => new IteratorIterator(new stdClass)); t(fn() => $i->__construct(new EmptyIterator));
t(fn() => new IteratorIterator(new ArrayObject([1]), 'ArrayObject')); t(fn() => new IteratorIterator(new ArrayObject([1]), 'Nope'));
t(fn() => (new class extends IteratorIterator { function __construct() {} })->valid());
t(fn() => (new class extends IteratorIterator { function __construct() {} })->rewind());
t(fn() => (new class extends FilterIterator { function __construct() {} function accept(): bool { return true; } })->next());
function gen() { yield 'x' => 1; yield 'y' => 2; yield 'z' => 3; }
show(new IteratorIterator(gen()));
echo "Filter\n";
class Odd extends FilterIterator { function accept(): bool { echo "[accept ", $this->key(), "]"; return $this->current() % 2 == 1; } }
show(new Odd($a())); t(fn() => new FilterIterator($a()));
show(new CallbackFilterIterator($a(), function ($v, $k, $it) { echo "{", $v, $k, get_class($it), "}"; return $v > 1; }));
t(fn() => new CallbackFilterIterator($a(), 'nofunc')); t(fn() => new CallbackFilterIterator($a()));
t(function() use ($a) { foreach (new CallbackFilterIterator($a(), fn() => throw new Exception("cb")) as $v) echo "never"; });
echo "Limit\n";
t(fn() => show(new LimitIterator($a(), 1, 1))); show(new LimitIterator($a(), 1)); show(new LimitIterator($a(), 0, 0)); t(fn() => show(new LimitIterator($a(), 5))); show(new LimitIterator(gen(), 1, 1));
t(fn() => new LimitIterator($a(), -1)); t(fn() => new LimitIterator($a(), 0, -2));
$l = new LimitIterator(new ArrayIterator([1,2,3,4,5]), 1, 3); t(fn() => $l->seek(0)); t(fn() => $l->seek(4)); t(fn() => $l->seek(3)); t(fn() => $l->current()); t(fn() => $l->getPosition()); t(fn() => $l->valid());$l->next(); t(fn() => $l->valid()); t(fn() => $l->count());
echo "Infinite\n"; show(new InfiniteIterator(new ArrayIterator([1,2])), 5); show(new InfiniteIterator(new EmptyIterator)); t(fn() => show(new LimitIterator(new InfiniteIterator($a()), 2, 4)));
echo "NoRewind\n"; $n = new NoRewindIterator(gen()); show($n); $g = gen(); $n = new NoRewindIterator($g); dump($n->current()); $n->next(); show($n);
echo "Empty\n"; $e = new EmptyIterator; t(fn() => $e->current()); t(fn() => $e->key()); t(fn() => $e->valid()); t(fn() => $e->next()); t(fn() => $e->rewind()); show($e);
echo "Append\n"; $ap = new AppendIterator; $ap->append($a()); $ap->append(new ArrayIterator([])); $ap->append(new ArrayIterator(['z' => 9])); show($ap); foreach ($ap as $k => $v) echo $ap->getIteratorIndex(), $k, $v, get_class($ap->getInnerIterator()), "\n"; dump($ap->getIteratorIndex()); t(fn() => get_class($ap->getArrayIterator())); t(fn() => count($ap->getArrayIterator()));
t(fn() => $ap->append(new ArrayObject)); t(fn() => $ap->append([])); $ap = new AppendIterator; show($ap); dump($ap->valid(), $ap->current(), $ap->key()); t(fn() => $ap->getInnerIterator()); t(fn() => $ap->__construct());
$ap->append(new ArrayIterator([1])); dump($ap->valid(), $ap->current()); $ap->next(); dump($ap->valid()); $ap->append(new ArrayIterator([2])); dump($ap->valid(), $ap->current());
echo "Caching\n"; $c = new CachingIterator($a()); foreach ($c as $k => $v) { echo $k, $v, $c->hasNext() ? 'more' : 'last', (string)$c, "\n"; } t(fn() => $c->getCache()); t(fn() => count($c)); t(fn() => $c['a']);
$c = new CachingIterator(new ArrayIterator(['a' => 1, 'b' => 2, 3]), CachingIterator::FULL_CACHE); foreach ($c as $v) { } dump($c->getCache(), count($c), $c['a'], isset($c['b']), isset($c['q'])); $c['n'] = 5; unset($c['a']); dump($c->getCache()); t(fn() => $c['zz']); t(fn() => (string)$c); t(fn() => $c->getFlags());
t(fn() => new CachingIterator($a(), 3)); t(fn() => $c->setFlags(3)); t(fn() => $c->setFlags(CachingIterator::TOSTRING_USE_KEY)); $c->rewind(); t(fn() => (string)$c); $c = new CachingIterator(new ArrayIterator([1])); t(fn() => $c->setFlags(0)); $c = new CachingIterator(new ArrayIterator([1]), 8); t(fn() => $c->setFlags(0)); t(fn() => $c->rewind());
$c = new CachingIterator(new ArrayIterator(['k' => 'v']), CachingIterator::TOSTRING_USE_CURRENT); $c->rewind(); t(fn() => (string)$c); $c = new CachingIterator(new ArrayIterator([[1]])); t(fn() => $c->rewind()); t(fn() => $c->getFlags());
t(function() { $c = new CachingIterator(new ArrayIterator([new stdClass])); $c->rewind(); });
echo "Regex\n"; $r = fn() => new ArrayIterator(['test1' => 'x', 'te' => 'test3', 't4' => 'no', 'abc' => 'testtest5']);
show(new RegexIterator($r(), '/test\d/')); show(new RegexIterator($r(), '/test\d/', RegexIterator::MATCH, RegexIterator::USE_KEY)); show(new RegexIterator($r(), '/test\d/', RegexIterator::MATCH, RegexIterator::INVERT_MATCH)); show(new RegexIterator($r(), '/t(e)st(\d)/', RegexIterator::GET_MATCH)); show(new RegexIterator($r(), '/t(e)st/', RegexIterator::ALL_MATCHES)); show(new RegexIterator($r(), '/e/', RegexIterator::SPLIT));
$x = new RegexIterator($r(), '/test/', RegexIterator::REPLACE); dump($x->replacement); show($x); $x->replacement = '[$0]'; show($x); show(new RegexIterator($r(), '/t/', RegexIterator::GET_MATCH, 0, PREG_OFFSET_CAPTURE)); 
t(fn() => $x->getMode()); t(fn() => $x->setMode(5)); t(fn() => $x->setMode(0)); t(fn() => $x->getRegex()); t(fn() => $x->getFlags()); t(fn() => $x->setFlags(1)); t(fn() => $x->getPregFlags()); t(fn() => $x->setPregFlags(3)); t(fn() => $x->getPregFlags()); t(fn() => new RegexIterator($r(), '/a/', 7)); dump($x);
show(new RegexIterator(new ArrayIterator([[1], 'a', 12, null, 1.5]), '/./'));
echo "Multiple\n"; $m = new MultipleIterator; t(fn() => $m->current()); t(fn() => $m->key()); dump($m->valid()); $m->attachIterator(new ArrayIterator([1,2,3]), 'x'); $m->attachIterator(new ArrayIterator([4,5]), 'y'); show($m); dump($m->countIterators(), $m->getFlags()); t(fn() => $m->attachIterator(new EmptyIterator, 'x')); t(fn() => $m->attachIterator(new EmptyIterator, 1.5)); t(fn() => $m->attachIterator(new EmptyIterator, []));
$m->setFlags(MultipleIterator::MIT_NEED_ANY|MultipleIterator::MIT_KEYS_ASSOC); foreach ($m as $k => $v) { dump($k, $v); } $m->attachIterator($q = new ArrayIterator([7])); $m->rewind(); t(fn() => $m->current()); dump($m->containsIterator($q)); $m->detachIterator($q); dump($m->containsIterator($q)); $m->setFlags(1); $m->rewind(); $m->next(); $m->next(); t(fn() => $m->current()); dump($m); print_r($m);
--EXPECTF--
IteratorIterator
[rewind][valid][current][key]"a" => 1
[next][valid][current][key]"b" => 2
[next][valid][current][key]"c" => 3
[next][valid]0 => 1
1 => 2
bool(false)
NULL
NULL
bool(true)
int(1)
int(0)
string(13) "ArrayIterator"
object(IteratorIterator)(0) {
}
TypeError: IteratorIterator::__construct(): Argument #1 ($iterator) must be of type Traversable, array given
TypeError: IteratorIterator::__construct(): Argument #1 ($iterator) must be of type Traversable, stdClass given
BadMethodCallException: IteratorIterator::getIterator() must be called exactly once per instance
object(IteratorIterator)(0) {
}
LogicException: Class to downcast to not found or not base class or does not implement Traversable
Error: The object is in an invalid state as the parent constructor was not called
Error: The object is in an invalid state as the parent constructor was not called
Error: The object is in an invalid state as the parent constructor was not called
"x" => 1
"y" => 2
"z" => 3
Filter
[rewind][valid][current][key][accept a]"a" => 1
[next][valid][current][key][accept b][next][valid][current][key][accept c]"c" => 3
[next][valid]Error: Cannot instantiate abstract class FilterIterator
[rewind][valid][current][key]{1aLog}[next][valid][current][key]{2bLog}"b" => 2
[next][valid][current][key]{3cLog}"c" => 3
[next][valid]TypeError: CallbackFilterIterator::__construct(): Argument #2 ($callback) must be a valid callback, function "nofunc" not found or invalid function name
ArgumentCountError: CallbackFilterIterator::__construct() expects exactly 2 arguments, 1 given
[rewind][valid][current][key]Exception: cb
Limit
[rewind][valid][current][key]"b" => 2
[next]NULL
[rewind][valid][current][key]"b" => 2
[next][valid][current][key]"c" => 3
[next][valid][rewind]OutOfBoundsException: Cannot seek to 0 which is behind offset 0 plus count 0
[rewind]OutOfBoundsException: Seek position 5 is out of range
NULL
"y" => 2
ValueError: LimitIterator::__construct(): Argument #2 ($offset) must be greater than or equal to 0
ValueError: LimitIterator::__construct(): Argument #3 ($limit) must be greater than or equal to -1
OutOfBoundsException: Cannot seek to 0 which is below the offset 1
OutOfBoundsException: Cannot seek to 4 which is behind offset 1 plus count 3
int(3)
int(4)
int(3)
bool(true)
bool(false)
int(5)
Infinite
0 => 1
1 => 2
0 => 1
1 => 2
0 => 1
...
[rewind][valid][current][key][next][valid][current][key][next][valid][current][key]"c" => 3
[next][valid][rewind][valid][current][key]"a" => 1
[next][valid][current][key]"b" => 2
[next][valid][current][key]"c" => 3
[next][valid][rewind][valid][current][key]NULL
NoRewind
"x" => 1
"y" => 2
"z" => 3
int(1)
"y" => 2
"z" => 3
Empty
BadMethodCallException: Accessing the value of an EmptyIterator
BadMethodCallException: Accessing the key of an EmptyIterator
bool(false)
NULL
NULL
Append
[rewind][valid][current][key][valid][valid][valid][valid][rewind][valid][current][key][valid][current][key]"a" => 1
[valid][next][valid][current][key][valid][current][key]"b" => 2
[valid][next][valid][current][key][valid][current][key]"c" => 3
[valid][next][valid]"z" => 9
[rewind][valid][current][key][valid][current][key]0a1Log
[valid][next][valid][current][key][valid][current][key]0b2Log
[valid][next][valid][current][key][valid][current][key]0c3Log
[valid][next][valid]2z9ArrayIterator
NULL
string(13) "ArrayIterator"
int(3)
TypeError: AppendIterator::append(): Argument #1 ($iterator) must be of type Iterator, ArrayObject given
TypeError: AppendIterator::append(): Argument #1 ($iterator) must be of type Iterator, array given
bool(false)
NULL
NULL
NULL
BadMethodCallException: AppendIterator::getIterator() must be called exactly once per instance
bool(true)
int(1)
bool(false)
bool(true)
int(2)
Caching
[rewind][valid][current][key][next]a1[valid]more1
[valid][current][key][next]b2[valid]more2
[valid][current][key][next]c3[valid]last3
[valid]BadMethodCallException: CachingIterator does not use a full cache (see CachingIterator::__construct)
BadMethodCallException: CachingIterator does not use a full cache (see CachingIterator::__construct)
BadMethodCallException: CachingIterator does not use a full cache (see CachingIterator::__construct)
array(3) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(2)
  [0]=>
  int(3)
}
int(3)
int(1)
bool(true)
bool(false)
array(3) {
  ["b"]=>
  int(2)
  [0]=>
  int(3)
  ["n"]=>
  int(5)
}

Warning: Undefined array key "zz" in %souter_iterators.php on line 48
NULL
BadMethodCallException: CachingIterator does not fetch string value (see CachingIterator::__construct)
int(256)
ValueError: CachingIterator::__construct(): Argument #2 ($flags) must contain only one of CachingIterator::CALL_TOSTRING, CachingIterator::TOSTRING_USE_KEY, CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER
ValueError: CachingIterator::setFlags(): Argument #1 ($flags) must contain only one of CachingIterator::CALL_TOSTRING, CachingIterator::TOSTRING_USE_KEY, CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER
NULL
string(1) "a"
InvalidArgumentException: Unsetting flag CALL_TO_STRING is not possible
InvalidArgumentException: Unsetting flag TOSTRING_USE_INNER is not possible
Error: Object of class ArrayIterator could not be converted to string
string(1) "v"

Warning: Array to string conversion in %souter_iterators.php on line 50
NULL
int(65537)
Error: Object of class stdClass could not be converted to string
Regex
"te" => "test3"
"abc" => "testtest5"
"test1" => "x"
"test1" => "x"
"t4" => "no"
"te" => ["test3","e","3"]
"abc" => ["test5","e","5"]
"te" => [["test"],["e"]]
"abc" => [["test","test"],["e","e"]]
"te" => ["t","st3"]
"abc" => ["t","stt","st5"]
NULL
"te" => "3"
"abc" => "5"
"te" => "[test]3"
"abc" => "[test][test]5"
"te" => [["t",0]]
"abc" => [["t",0]]
int(4)
ValueError: RegexIterator::setMode(): Argument #1 ($mode) must be RegexIterator::MATCH, RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE
NULL
string(6) "/test/"
int(0)
NULL
int(0)
NULL
int(3)
ValueError: RegexIterator::__construct(): Argument #3 ($mode) must be RegexIterator::MATCH, RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE
object(RegexIterator)(1) {
  ["replacement"]=>
  string(4) "[$0]"
}
1 => "a"
2 => 12
4 => 1.5
Multiple
RuntimeException: Called current() on an invalid iterator
RuntimeException: Called key() on an invalid iterator
bool(false)
[0,0] => [1,4]
[1,1] => [2,5]
int(2)
int(1)
InvalidArgumentException: Key duplication error

Deprecated: Implicit conversion from float 1.5 to int loses precision in %souter_iterators.php on line 57
NULL
TypeError: MultipleIterator::attachIterator(): Argument #2 ($info) must be of type string|int|null, array given
array(3) {
  ["x"]=>
  int(0)
  ["y"]=>
  int(0)
  [1]=>
  NULL
}
array(3) {
  ["x"]=>
  int(1)
  ["y"]=>
  int(4)
  [1]=>
  NULL
}
array(3) {
  ["x"]=>
  int(1)
  ["y"]=>
  int(1)
  [1]=>
  NULL
}
array(3) {
  ["x"]=>
  int(2)
  ["y"]=>
  int(5)
  [1]=>
  NULL
}
array(3) {
  ["x"]=>
  int(2)
  ["y"]=>
  NULL
  [1]=>
  NULL
}
array(3) {
  ["x"]=>
  int(3)
  ["y"]=>
  NULL
  [1]=>
  NULL
}
InvalidArgumentException: Sub-Iterator is associated with NULL
bool(true)
bool(false)
RuntimeException: Called current() with non valid sub iterator
object(MultipleIterator)(1) {
  ["storage":"SplObjectStorage":private]=>
  array(3) {
    [0]=>
    array(2) {
      ["obj"]=>
      object(ArrayIterator)(1) {
        ["storage":"ArrayIterator":private]=>
        array(3) {
          [0]=>
          int(1)
          [1]=>
          int(2)
          [2]=>
          int(3)
        }
      }
      ["inf"]=>
      string(1) "x"
    }
    [1]=>
    array(2) {
      ["obj"]=>
      object(ArrayIterator)(1) {
        ["storage":"ArrayIterator":private]=>
        array(2) {
          [0]=>
          int(4)
          [1]=>
          int(5)
        }
      }
      ["inf"]=>
      string(1) "y"
    }
    [2]=>
    array(2) {
      ["obj"]=>
      object(EmptyIterator)(0) {
      }
      ["inf"]=>
      int(1)
    }
  }
}
MultipleIterator Object
(
    [storage:SplObjectStorage:private] => Array
        (
            [0] => Array
                (
                    [obj] => ArrayIterator Object
                        (
                            [storage:ArrayIterator:private] => Array
                                (
                                    [0] => 1
                                    [1] => 2
                                    [2] => 3
                                )

                        )

                    [inf] => x
                )

            [1] => Array
                (
                    [obj] => ArrayIterator Object
                        (
                            [storage:ArrayIterator:private] => Array
                                (
                                    [0] => 4
                                    [1] => 5
                                )

                        )

                    [inf] => y
                )

            [2] => Array
                (
                    [obj] => EmptyIterator Object
                        (
                        )

                    [inf] => 1
                )

        )

)
