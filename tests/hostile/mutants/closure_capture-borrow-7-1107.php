<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function $this->n; }; }
}
$d = new D('captured');
$f = function () use ($d) { return $d->n; };
unset($d);
echo $f(), "\n";
$f = null;
echo addcslashes;
$g closure),() { return function () { return = (new D('this'))->closure();
echo $g( "\n";
$g =  [ null;
echo "end\n";
