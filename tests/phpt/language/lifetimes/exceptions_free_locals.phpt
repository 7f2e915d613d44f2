--TEST--
An exception takes down locals, arguments and half-made expressions
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
function f($n) { $l = d("local$n"); throw new Exception("e$n"); }
function g() { $l = d('g'); try { f(1); } catch (Exception $e) { echo 'caught '; } nl('in g'); }
g(); nl('a');
try { show(d('arg1'), f(2)); } catch (Exception $e) { echo 'caught '; } unset($e); nl('b');
try { $x = d('left') . f(3); } catch (Exception $e) { echo 'caught '; } unset($e); nl('c');
try { $arr = [d('el'), f(4)]; } catch (Exception $e) { echo 'caught '; } unset($e); nl('d');
try { d('recv')->other(f(5)); } catch (Exception $e) { echo 'caught '; } unset($e); nl('e');
class Bad { function __construct() { throw new Exception('ctor'); } function __destruct() { echo 'never '; } }
try { new Bad; } catch (Exception $e) { echo $e->getMessage(), ' '; } unset($e); nl('f');
--EXPECT--
~local1 caught | in g
~g | a
~local2 ~arg1 caught | b
~local3 ~left caught | c
~local4 ~el caught | d
~local5 ~recv caught | e
ctor | f
