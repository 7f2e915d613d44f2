--TEST--
Static properties and static variables live until the end
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
class S { static $kept; }
function f() { static $once; $once ??= new D('static variable'); }
S::$kept = new D('static property');
f(); f();
$x = new D('global');
echo "end of script\n";
--EXPECT--
end of script
destroy global
destroy static property
destroy static variable
