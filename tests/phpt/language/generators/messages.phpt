--TEST--
Every error of the Generator class
--FILE--
<?php
function attempt(callable $f) { try { $f(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
function one() { yield 1; }
function &ref() { static $x = 1; yield $x; yield strlen('x'); }
$done = one(); foreach ($done as $v);
attempt(fn() => $done->rewind());
attempt(function () use ($done) { foreach ($done as $v); });
attempt(fn() => one()->getReturn());
attempt(fn() => clone one());
attempt(fn() => new Generator);
attempt(fn() => serialize(one()));
attempt(function () { $g = one(); $g->x = 1; });
attempt(function () { foreach (one() as &$v); });
attempt(function () { foreach (ref() as &$v) var_dump($v); });
attempt(function () { $g = one(); $g->current(); $g->next(); $g->throw(new Exception('late')); });
attempt(function () { $g = one(); $g->throw(new Exception('early')); });
function running() { global $g; yield 1; $g->next(); }
$g = running(); $g->current();
attempt(fn() => $g->next());
attempt(fn() => one()->throw('x'));
function moved() { yield 1; yield 2; }
$g = moved(); $g->rewind(); $g->rewind(); $g->next();
attempt(fn() => $g->rewind());
var_dump($done->current(), $done->key(), $done->valid(), $done->send(1), $done->next());
var_dump(one() instanceof Iterator, one() instanceof Traversable, is_iterable(one()));
--EXPECTF--
Exception: Cannot rewind a generator that was already run
Exception: Cannot traverse an already closed generator
Exception: Cannot get return value of a generator that hasn't returned
Error: Trying to clone an uncloneable object of class Generator
Error: The "Generator" class is reserved for internal use and cannot be manually instantiated
Exception: Serialization of 'Generator' is not allowed
Error: Cannot create dynamic property Generator::$x
Exception: You can only iterate a generator by-reference if it declared that it yields by-reference
int(1)

Notice: Only variable references should be yielded by reference in %s on line 4
int(1)
Exception: late
Exception: early
Error: Cannot resume an already running generator
TypeError: Generator::throw(): Argument #1 ($exception) must be of type Throwable, string given
Exception: Cannot rewind a generator that was already run
NULL
NULL
bool(false)
NULL
NULL
bool(true)
bool(true)
bool(true)
