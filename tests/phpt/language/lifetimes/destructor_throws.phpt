--TEST--
Exceptions out of destructors: where they arrive and how they are chained
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
class T { function __construct(public $n) {} function __destruct() { echo "~T$this->n "; throw new Exception("from $this->n"); } }
try { $t = new T(1); unset($t); echo 'not reached'; } catch (Exception $e) { echo $e->getMessage(); } nl('a');
try { $t = new T(2); $t = null; echo 'not reached'; } catch (Exception $e) { echo $e->getMessage(); } nl('b');
function f() { $t = new T(3); return 'result'; }
try { echo f(); } catch (Exception $e) { echo $e->getMessage(); } nl('c');
function g() { $t = new T(4); throw new Exception('body'); }
try { g(); } catch (Exception $e) { echo $e->getMessage(), ' <- ', $e->getPrevious()?->getMessage(); } nl('d');
try { $a = [new T(5), new T(6)]; $a = null; } catch (Exception $e) { echo $e->getMessage(), ' <- ', $e->getPrevious()?->getMessage(); } nl('e');
try { new T(7); } catch (Exception $e) { echo $e->getMessage(); } finally { echo ' finally'; } nl('f');
try { try { new T(8); } finally { echo 'inner '; } } catch (Exception $e) { echo $e->getMessage(); } nl('g');
--EXPECT--
~T1 from 1| a
~T2 from 2| b
~T3 from 3| c
~T4 from 4 <- body| d
~T5 ~T6 from 6 <- from 5| e
~T7 from 7 finally| f
~T8 inner from 8| g
