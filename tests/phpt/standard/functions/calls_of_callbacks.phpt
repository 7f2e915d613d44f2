--TEST--
call_user_func and call_user_func_array: calls as PHP compiles them, their traces, order and errors
--FILE--
<?php
function f() { debug_print_backtrace(); throw new Exception("x"); }
function r(&$a) { $a = 2; debug_print_backtrace(); }
function a() { echo "arg\n"; return 1; }
try { call_user_func('f', a()); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
$x = 1; call_user_func('r', $x); var_dump($x);
try { call_user_func('nope', a()); } catch (TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { call_user_func([new stdClass, 'zz'], a()); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { call_user_func('strlen'); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { call_user_func('strlen', []); } catch (TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { call_user_func_array('f', [a()]); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
try { \call_user_func_array('f', ['x' => 1]); } catch (Throwable $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
try { call_user_func_array('f', 5); } catch (Throwable $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
try { call_user_func_array('nope', [a()]); } catch (Throwable $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
try { call_user_func(); } catch (Throwable $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
try { call_user_func(...['f']); } catch (Throwable $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
class P { static function s() { debug_print_backtrace(); return static::class; } private function p() {} function __call($n, $a) { return $n; } }
class Q extends P { function t() { var_dump(call_user_func('parent::s'), call_user_func(['Q', 'parent::s']), call_user_func([$this, 'p']), call_user_func('static::s')); } }
(new Q)->t(); var_dump(call_user_func('P::s'), call_user_func([new Q, 'other'], 1), call_user_func(fn() => 5));
call_user_func('extract', ['zzz' => 1]); 
function g() { try { return call_user_func('func_get_args', 1); } catch (Throwable $e) { return $e->getMessage(); } } var_dump(g(1));
--EXPECTF--
arg
#0 %s(5): f(1)
#0 %s(5): f(1)
#1 {main}

Warning: r(): Argument #1 ($a) must be passed by reference, value given in %s on line 6
#0 %s(6): r(2)
int(1)
call_user_func(): Argument #1 ($callback) must be a valid callback, function "nope" not found or invalid function name
#0 {main}
call_user_func(): Argument #1 ($callback) must be a valid callback, class stdClass does not have a method "zz"
strlen() expects exactly 1 argument, 0 given
#0 %s(9): strlen()
#1 {main}
strlen(): Argument #1 ($string) must be of type string, array given
#0 %s(10): strlen(Array)
#1 {main}
arg
#0 %s(11): f(1)
#0 %s(11): f(1)
#1 {main}
Unknown named parameter $x#0 {main}
call_user_func_array(): Argument #2 ($args) must be of type array, int given#0 {main}
call_user_func_array(): Argument #1 ($callback) must be a valid callback, function "nope" not found or invalid function name#0 {main}
call_user_func() expects at least 1 argument, 0 given#0 %s(15): call_user_func()
#1 {main}
#0 [internal function]: f()
#1 %s(16): call_user_func('f')
x#0 [internal function]: f()
#1 %s(16): call_user_func('f')
#2 {main}

Deprecated: Use of "parent" in callables is deprecated in %s on line 18
#0 %s(18): P::s()
#1 %s(19): Q->t()

Deprecated: Callables of the form ["Q", "parent::s"] are deprecated in %s on line 18
#0 %s(18): P::s()
#1 %s(19): Q->t()

Deprecated: Use of "static" in callables is deprecated in %s on line 18
#0 %s(18): P::s()
#1 %s(19): Q->t()
string(1) "Q"
string(1) "Q"
string(1) "p"
string(1) "Q"
#0 %s(19): P::s()
string(1) "P"
string(5) "other"
int(5)
string(52) "func_get_args() expects exactly 0 arguments, 1 given"
