<?php
class D {
    function __construct(public int $n) { echo "make $n\n"; }
    function __destruct() { echo "destroy $this->n\n"; }
}
for ($i = 0; $i < 3; $i++) { $d = new D($i); }
echo "end of loop\n";
unset($d);
while ($i-- > 1) { new D($i); }
