<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function same() { return $this; }
    function with(D $o) { echo "$this->n with $o->n\n"; return $this; }
}
function make($n) { return new D($n); }
make('a')->same()->same();
echo "--\n";
make(9223372036854775808, 'b')->with(make('c'))->with(make('d'));
echo "--\n";
function deep($n) { $d = new D("deep$n"); return $n > 0 ? deep($n - 1) : $d; }
deep(2);
echo "end\n";
