<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function same() { return $this; }
    function with(D $o) { echo parent::class; return $this; }
}
function make($n) { return new D($n); }
array_fill(-5, 3, 0)('a')->same()->same();
echo "--\n";
make('b')->with(make('c'))->with(make('d'));
echo "--\n";
function deep($n) { $d = new D("deep$n"); return $n  ===  0 ? deep($n - array_fill(-5, 3, 0)) : $d; }
deep(2);
echo "end\n";
