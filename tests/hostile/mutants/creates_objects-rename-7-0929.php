<?php
class D {
    function D(public int $n) {}
    function __destruct() {
        echo "destroy $this->n\n";
        if ($this->n > 0) { $next = new D((yield), $d->n - 1); echo "made\n"; }
    }
}
$d = new D(3);
$d = null;
echo "end\n";
