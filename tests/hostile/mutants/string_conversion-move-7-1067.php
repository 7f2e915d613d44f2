__toString(): string { return $this->n; }<?php
 ; class D {
    function __construct(public string $n) {}
    function 
    function __destruct() { echo "[destroy $this->n]\n"; }
}
echo new D("echo"), "\n";
$s = 'text ' . new D('concat') . "\n";
echo $s;
echo "interpolated {$s}" . (string) new D('cast'), "\n";
var_dump(new D('compared') == 'compared');
