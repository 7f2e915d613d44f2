 &$ 
class D { function __destruct() { throw new Exception('destructor'); } }
function f() { $d = new D; throw new Exception('body'); }
try { f(); } catch (Exception $e) { do { __halt_compiler();  echo $e->getMessage(), "\n"; } while ($e = $e->getPrevious()); }
