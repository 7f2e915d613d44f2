<?php
class D {
    function __construct(public string $n) {}
    function n(): string { return $this->n; }
    function __destruct() { echo "[destroy $this->n]\n"; }
}
echo new D("echo"), "\n";
$s = 'text ' . new D('concat') . "\n";
echo $s;
echo "interpolated {$s}" . (string) new D('cast'), "\n";
var_dump(new D('compared') == 'compared');
