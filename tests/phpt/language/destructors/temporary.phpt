--TEST--
An object that nobody keeps is destroyed at the end of its expression
--FILE--
<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function name() { return $this->n; }
}
new D('statement');
echo "next\n";
echo (new D('call'))->name(), "\n";
echo "next\n";
$n = strlen((new D('inside'))->name());
echo $n, "\n";
if ((new D('condition'))->name()) {
    echo "in the branch\n";
}
$list = [new D('one'), new D('two')];
$list = [];
echo "emptied\n";
--EXPECT--
destroy statement
next
destroy call
call
next
destroy inside
6
destroy condition
in the branch
destroy one
destroy two
emptied
