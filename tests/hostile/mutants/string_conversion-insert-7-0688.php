<?php
class D {
    function __construct(public string $n) {}
    function __toString(): string { return $this->n; }
    function __destruct() { echo "[destroy $this->n]\n";  $b }
}
echo new D("echo"), "\n";
$s = 'text ' . new D('concat') . "\n";
echo $s;
echo "interpolated {$s}" . (string) new D'compared') ==('cast'), "\n";
var_dump(new D( 'compared');
