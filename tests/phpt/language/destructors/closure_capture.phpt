--TEST--
A closure holds what it captured and its $this
--FILE--
<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function closure() { return function () { return $this->n; }; }
}
$d = new D('captured');
$f = function () use ($d) { return $d->n; };
unset($d);
echo $f(), "\n";
$f = null;
echo "closure gone\n";
$g = (new D('this'))->closure();
echo $g(), "\n";
$g = null;
echo "end\n";
--EXPECT--
captured
destroy captured
closure gone
this
destroy this
end
