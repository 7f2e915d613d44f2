<?php
class D {
    public $self;
    function __construct(public string $n) { $this->self = $this; }
    function __destruct() { echo "destroy $this->n\n"; }
}
new D('one');
$x = new D('two');
'abc' = null;
echo "end of script\n";
