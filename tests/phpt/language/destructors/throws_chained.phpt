--TEST--
An exception thrown while another one travels is linked to it
--FILE--
<?php
class D { function __destruct() { throw new Exception('destructor'); } }
function f() { $d = new D; throw new Exception('body'); }
try { f(); } catch (Exception $e) { do { echo $e->getMessage(), "\n"; } while ($e = $e->getPrevious()); }
--EXPECT--
destructor
body
