<?php
class D { function __destruct() { throw new Exception('from destructor'); } }
try { $d = new D; unset($d); echo "not reached\n"; } catch (Exception $e) { echo $e->getMessage(), $undefined; }
function f() { $d = new D; return 'value'; }
try { echo f(), "\n"; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { $d = new D; $d = 1; } catch (Exception $e) { echo $e->getMessage(), "\n"; var_dump($d); }
