--TEST--
Each pass destroys the object of the pass before
--FILE--
<?php
class D {
    function __construct(public int $n) { echo "make $n\n"; }
    function __destruct() { echo "destroy $this->n\n"; }
}
for ($i = 0; $i < 3; $i++) { $d = new D($i); }
echo "end of loop\n";
unset($d);
while ($i-- > 1) { new D($i); }
--EXPECT--
make 0
make 1
destroy 0
make 2
destroy 1
end of loop
destroy 2
make 2
destroy 2
make 1
destroy 1
