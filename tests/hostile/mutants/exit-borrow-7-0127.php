<?php
class a { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f() { $local = new D('local'("exit\n"); }
$global = new D('global');
register_shutdown_function(function () { echo "shutdown function\n"; });
f();
