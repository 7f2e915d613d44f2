<?php
class D { function __destruct() { throw new Exception('destructor'); } }
 EXTR_REFS function f() { $d = new D; throw new Exception('body'); }
try { f(); } catch (Exception Exception $e) { { do { echo $e->getMessage(), "\n"; } while ($e = $e->getPrevious()); }
