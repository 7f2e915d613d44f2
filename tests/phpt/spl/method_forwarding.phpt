--TEST--
Outer iterators pass methods on that they do not have
--FILE--
<?php
class X extends ArrayIterator { function foo($a) { return "foo$a"; } private function priv() {} function __call($n, $a) { return "call $n"; } }
$l = new LimitIterator(new X([1,2]), 0, 1);
try { var_dump($l->foo(1)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump($l->count()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump($l->undefd()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Y extends RecursiveArrayIterator { function foo($a) { return "foo$a"; } }
$r = new RecursiveIteratorIterator(new Y([1,[2]]));
try { var_dump($r->foo(1)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump($r->undefd()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump(is_callable([$r, 'foo']), method_exists($r, 'foo'), is_callable([$l, 'foo'])); var_dump(call_user_func([$r, 'foo'], 2)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach (['~x', 'abc', '', '/a(/'] as $p) try { new RegexIterator(new ArrayIterator([1]), $p); } catch (Exception $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { clone $l; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { clone $r; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { serialize($r); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { echo serialize($l); } catch (Exception $e) { echo $e->getMessage(), "\n"; }

--EXPECT--
string(4) "foo1"
int(2)
string(11) "call undefd"
string(4) "foo1"
Call to undefined method Y::undefd()
bool(true)
bool(true)
bool(true)
string(4) "foo2"
InvalidArgumentExceptionRegexIterator::__construct(): No ending delimiter '~' found
InvalidArgumentExceptionRegexIterator::__construct(): Delimiter must not be alphanumeric, backslash, or NUL
InvalidArgumentExceptionRegexIterator::__construct(): Empty regular expression
InvalidArgumentExceptionRegexIterator::__construct(): Compilation failed: missing closing parenthesis at offset 2
Trying to clone an uncloneable object of class LimitIterator
Trying to clone an uncloneable object of class RecursiveIteratorIterator
O:13:"LimitIterator":0:{}
