--TEST--
Destructors may create objects that are destroyed in turn
--FILE--
<?php
class D {
    function __construct(public int $n) {}
    function __destruct() {
        echo "destroy $this->n\n";
        if ($this->n > 0) { $next = new D($this->n - 1); echo "made\n"; }
    }
}
$d = new D(3);
$d = null;
echo "end\n";
--EXPECT--
destroy 3
made
destroy 2
made
destroy 1
made
destroy 0
end
