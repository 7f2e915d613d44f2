--TEST--
exit() runs the destructors
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f() { $local = new D('local'); exit("exit\n"); }
$global = new D('global');
register_shutdown_function(function () { echo "shutdown function\n"; });
f();
--EXPECT--
exit
destroy local
shutdown function
destroy global
