--TEST--
RecursiveIteratorIterator and the recursive iterators
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
$data = ['a' => 1, 'b' => ['c' => 2, 'd' => ['e' => 3, 'f' => []]], 'g' => 4, 'h' => [5]];
foreach ([0, 1, 2, 7] as $mode) { echo "mode $mode\n"; $r = new RecursiveIteratorIterator(new RecursiveArrayIterator($data), $mode); foreach ($r as $k => $v) { echo str_repeat(' ', $r->getDepth()), $k, '=', is_array($v) ? 'arr' : $v, "\n"; } dump($r->getDepth(), $r->valid()); }
class R extends RecursiveIteratorIterator {
 function beginIteration(): void { echo __METHOD__, "\n"; } function endIteration(): void { echo __METHOD__, "\n"; } function beginChildren(): void { echo __METHOD__, $this->getDepth(), "\n"; } function endChildren(): void { echo __METHOD__, $this->getDepth(), "\n"; } function nextElement(): void { echo __METHOD__, ' ', $this->key(), "\n"; }
 function callHasChildren(): bool { echo __METHOD__, "\n"; return parent::callHasChildren(); } function callGetChildren(): RecursiveIterator { echo __METHOD__, "\n"; return parent::callGetChildren(); } }
foreach ([0, 1, 2] as $mode) foreach (new R(new RecursiveArrayIterator($data), $mode) as $k => $v) echo "$k\n";
$r = new R(new RecursiveArrayIterator($data), 1); $r->setMaxDepth(1); dump($r->getMaxDepth()); foreach ($r as $k => $v) echo "$k\n"; $r->setMaxDepth(); dump($r->getMaxDepth()); t(fn() => $r->setMaxDepth(-5));
$r->rewind(); $r->next(); $r->next(); $r->next(); dump($r->getDepth(), $r->key(), get_class($r->getSubIterator()), $r->getSubIterator(9), $r->getSubIterator(-1), $r->getSubIterator(0)->key(), $r->getInnerIterator()->key()); $r->rewind(); dump($r->key());
t(fn() => new RecursiveIteratorIterator(new ArrayIterator([]))); t(fn() => new RecursiveIteratorIterator([])); t(fn() => new RecursiveIteratorIterator(new ArrayObject([]))); t(fn() => new RecursiveIteratorIterator(new stdClass));
t(fn() => new RecursiveIteratorIterator(new ArrayObject([1,[2]], 0, 'RecursiveArrayIterator')));
t(function() { foreach (new RecursiveIteratorIterator(new RecursiveArrayIterator([1])) as &$x); });
echo "tree\n";
foreach (new RecursiveTreeIterator(new RecursiveArrayIterator($data)) as $k => $v) echo "[$k] => $v\n";
foreach (new RecursiveTreeIterator(new RecursiveArrayIterator($data), 0) as $k => $v) echo "[$k] => $v\n";
foreach (new RecursiveTreeIterator(new RecursiveArrayIterator($data), RecursiveTreeIterator::BYPASS_CURRENT) as $k => $v) echo "[$k] => ", is_array($v) ? 'arr' : $v, "\n";
$tr = new RecursiveTreeIterator(new RecursiveArrayIterator($data), 0, CachingIterator::CATCH_GET_CHILD, RecursiveTreeIterator::CHILD_FIRST); foreach (range(0, 5) as $i) $tr->setPrefixPart($i, "<$i>"); $tr->setPostfix('!'); foreach ($tr as $k => $v) echo "[$k] => $v ", $tr->getEntry(), $tr->getPrefix(), $tr->getPostfix(), "\n"; t(fn() => $tr->setPrefixPart(6, ''));  t(fn() => $tr->setPrefixPart(-1, ''));
t(fn() => new RecursiveTreeIterator(new ArrayIterator([])));
echo "caching\n";
$c = new RecursiveCachingIterator(new RecursiveArrayIterator($data), 0); foreach ($c as $k => $v) { dump($k, $c->hasChildren(), $c->hasNext()); if ($c->hasChildren()) dump(get_class($c->getChildren())); }
foreach (new RecursiveIteratorIterator(new RecursiveCachingIterator(new RecursiveArrayIterator($data), CachingIterator::FULL_CACHE)) as $k => $v) echo "$k=>$v\n";
echo "filters\n";
class F extends RecursiveFilterIterator { function accept(): bool { return $this->hasChildren() || $this->current() > 2; } }
foreach (new RecursiveIteratorIterator(new F(new RecursiveArrayIterator($data))) as $k => $v) echo "$k=>$v\n";
foreach (new RecursiveIteratorIterator(new ParentIterator(new RecursiveArrayIterator($data)), 1) as $k => $v) echo "$k\n";
foreach (new RecursiveIteratorIterator(new RecursiveCallbackFilterIterator(new RecursiveArrayIterator($data), function ($v, $k, $it) { return $it->hasChildren() || $v < 4; })) as $k => $v) echo "$k=>$v\n";
foreach (new RecursiveIteratorIterator(new RecursiveRegexIterator(new RecursiveArrayIterator(['test1', ['tet3', 'test4', 'x' => []], 'testt5']), '/^test/', RecursiveRegexIterator::ALL_MATCHES)) as $k => $v) { echo $k; dump($v); }
foreach (new RecursiveIteratorIterator(new RecursiveRegexIterator(new RecursiveArrayIterator(['test1', ['tet3', 'test4'], 'testt5']), '/^test/')) as $k => $v) echo "$k=>$v\n";
class Bad extends RecursiveArrayIterator { function getChildren(): ?RecursiveArrayIterator { if ($this->key() === 'b') throw new Exception("no children"); return parent::getChildren(); } }
t(function() use ($data) { foreach (new RecursiveIteratorIterator(new Bad($data)) as $k => $v) echo "$k\n"; });
t(function() use ($data) { foreach (new RecursiveIteratorIterator(new Bad($data), 1, RecursiveIteratorIterator::CATCH_GET_CHILD) as $k => $v) echo "$k\n"; });
t(function() use ($data) { foreach (new RecursiveTreeIterator(new Bad($data)) as $k => $v) echo "$v\n"; });
class NoRec extends RecursiveArrayIterator { function getChildren(): ?RecursiveArrayIterator { return null; } }
t(function() use ($data) { foreach (new RecursiveIteratorIterator(new NoRec($data)) as $k => $v) echo "$k\n"; });
class Ov extends RecursiveIteratorIterator { function current(): mixed { return 'o' . json_encode(parent::current()); } } foreach (new Ov(new RecursiveArrayIterator([1,[2]])) as $v) echo $v, "\n";
$rr = new RecursiveIteratorIterator(new RecursiveArrayIterator([1,[2,3],4])); foreach ($rr as $v) { if ($v == 2) break; } dump($rr->current(), $rr->getDepth());
dump(iterator_to_array(new RecursiveIteratorIterator(new RecursiveArrayIterator([1,[2,3],4])), false), iterator_count($rr));
dump(iterator_apply($it = new ArrayIterator([1,2,3]), function() use (&$it) { echo $it->current(); return true; }), iterator_apply($it, fn($x) => print("$x\n"), [5]));
--EXPECT--
mode 0
a=1
 c=2
  e=3
g=4
 0=5
int(0)
bool(false)
mode 1
a=1
b=arr
 c=2
 d=arr
  e=3
  f=arr
g=4
h=arr
 0=5
int(0)
bool(false)
mode 2
a=1
 c=2
  e=3
  f=arr
 d=arr
b=arr
g=4
 0=5
h=arr
int(0)
bool(false)
mode 7
a=1
b=arr
g=4
h=arr
int(0)
bool(false)
R::beginIteration
R::callHasChildren
R::nextElement a
a
R::callHasChildren
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement c
c
R::callHasChildren
R::callGetChildren
R::beginChildren2
R::callHasChildren
R::nextElement e
e
R::callHasChildren
R::callGetChildren
R::beginChildren3
R::endChildren3
R::endChildren2
R::endChildren1
R::callHasChildren
R::nextElement g
g
R::callHasChildren
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement 0
0
R::endChildren1
R::endIteration
R::beginIteration
R::callHasChildren
R::nextElement a
a
R::callHasChildren
R::nextElement b
b
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement c
c
R::callHasChildren
R::nextElement d
d
R::callGetChildren
R::beginChildren2
R::callHasChildren
R::nextElement e
e
R::callHasChildren
R::nextElement f
f
R::callGetChildren
R::beginChildren3
R::endChildren3
R::endChildren2
R::endChildren1
R::callHasChildren
R::nextElement g
g
R::callHasChildren
R::nextElement h
h
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement 0
0
R::endChildren1
R::endIteration
R::beginIteration
R::callHasChildren
R::nextElement a
a
R::callHasChildren
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement c
c
R::callHasChildren
R::callGetChildren
R::beginChildren2
R::callHasChildren
R::nextElement e
e
R::callHasChildren
R::callGetChildren
R::beginChildren3
R::endChildren3
R::nextElement f
f
R::endChildren2
R::nextElement d
d
R::endChildren1
R::nextElement b
b
R::callHasChildren
R::nextElement g
g
R::callHasChildren
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement 0
0
R::endChildren1
R::nextElement h
h
R::endIteration
int(1)
R::beginIteration
R::callHasChildren
R::nextElement a
a
R::callHasChildren
R::nextElement b
b
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement c
c
R::callHasChildren
R::nextElement d
d
R::endChildren1
R::callHasChildren
R::nextElement g
g
R::callHasChildren
R::nextElement h
h
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement 0
0
R::endChildren1
R::endIteration
bool(false)
ValueError: RecursiveIteratorIterator::setMaxDepth(): Argument #1 ($maxDepth) must be greater than or equal to -1
R::beginIteration
R::callHasChildren
R::nextElement a
R::callHasChildren
R::nextElement b
R::callGetChildren
R::beginChildren1
R::callHasChildren
R::nextElement c
R::callHasChildren
R::nextElement d
int(1)
string(1) "d"
string(22) "RecursiveArrayIterator"
NULL
NULL
string(1) "b"
string(1) "d"
R::endChildren0
R::callHasChildren
R::nextElement a
string(1) "a"
InvalidArgumentException: An instance of RecursiveIterator or IteratorAggregate creating it is required
TypeError: RecursiveIteratorIterator::__construct(): Argument #1 ($iterator) must be of type object, array given
InvalidArgumentException: An instance of RecursiveIterator or IteratorAggregate creating it is required
InvalidArgumentException: An instance of RecursiveIterator or IteratorAggregate creating it is required
object(RecursiveIteratorIterator)(0) {
}
Error: An iterator cannot be used with foreach by reference
tree
[a] => |-1
[b] => |-Array
[c] => | |-2
[d] => | \-Array
[e] => |   |-3
[f] => |   \-Array
[g] => |-4
[h] => \-Array
[0] =>   \-5
[|-a] => |-1
[|-b] => |-Array
[| |-c] => | |-2
[| \-d] => | \-Array
[|   |-e] => |   |-3
[|   \-f] => |   \-Array
[|-g] => |-4
[\-h] => \-Array
[  \-0] =>   \-5
[|-a] => 1
[|-b] => arr
[| |-c] => 2
[| \-d] => arr
[|   |-e] => 3
[|   \-f] => arr
[|-g] => 4
[\-h] => arr
[  \-0] => 5
[<0><3><5>a!] => <0><3><5>1! 1<0><3><5>!
[<0><1><3><5>c!] => <0><1><3><5>2! 2<0><1><3><5>!
[<0><1><2><3><5>e!] => <0><1><2><3><5>3! 3<0><1><2><3><5>!
[<0><1><2><4><5>f!] => <0><1><2><4><5>Array! Array<0><1><2><4><5>!
[<0><1><4><5>d!] => <0><1><4><5>Array! Array<0><1><4><5>!
[<0><3><5>b!] => <0><3><5>Array! Array<0><3><5>!
[<0><3><5>g!] => <0><3><5>4! 4<0><3><5>!
[<0><2><4><5>0!] => <0><2><4><5>5! 5<0><2><4><5>!
[<0><4><5>h!] => <0><4><5>Array! Array<0><4><5>!
ValueError: RecursiveTreeIterator::setPrefixPart(): Argument #1 ($part) must be a RecursiveTreeIterator::PREFIX_* constant
ValueError: RecursiveTreeIterator::setPrefixPart(): Argument #1 ($part) must be a RecursiveTreeIterator::PREFIX_* constant
TypeError: RecursiveCachingIterator::__construct(): Argument #1 ($iterator) must be of type RecursiveIterator, ArrayIterator given
caching
string(1) "a"
bool(false)
bool(true)
string(1) "b"
bool(true)
bool(true)
string(24) "RecursiveCachingIterator"
string(1) "g"
bool(false)
bool(true)
string(1) "h"
bool(true)
bool(false)
string(24) "RecursiveCachingIterator"
a=>1
c=>2
e=>3
g=>4
0=>5
filters
e=>3
g=>4
0=>5
b
d
f
h
a=>1
c=>2
e=>3
0array(1) {
  [0]=>
  array(1) {
    [0]=>
    string(4) "test"
  }
}
1array(1) {
  [0]=>
  array(1) {
    [0]=>
    string(4) "test"
  }
}
2array(1) {
  [0]=>
  array(1) {
    [0]=>
    string(4) "test"
  }
}
0=>test1
1=>test4
2=>testt5
a
Exception: no children
a
b
g
h
0
NULL
|-1
|-Array
|-4
\-Array
  \-5
NULL
a
UnexpectedValueException: Objects returned by RecursiveIterator::getChildren() must implement RecursiveIterator
o1
o2
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(3)
}
int(0)
array(4) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
  [3]=>
  int(4)
}
int(4)
1235
5
5
int(3)
int(3)
