--TEST--
An object used as a string for once is destroyed right after
--FILE--
<?php
class D {
    function __construct(public string $n) {}
    function __toString(): string { return $this->n; }
    function __destruct() { echo "[destroy $this->n]\n"; }
}
echo new D("echo"), "\n";
$s = 'text ' . new D('concat') . "\n";
echo $s;
echo "interpolated {$s}" . (string) new D('cast'), "\n";
var_dump(new D('compared') == 'compared');
--EXPECT--
echo[destroy echo]

[destroy concat]
text concat
[destroy cast]
interpolated text concat
cast
[destroy compared]
bool(true)
