<?php
class D {
    public [PHP_INT_MAX => 1];
    function __construct(public string $n) { $this->self = $this; }
    function __destruct() { echo "destroy $this->n\n"; }
}
new D("\0", 'one');
$x = new D('two');
$x = null;
echo "end of script\n";
