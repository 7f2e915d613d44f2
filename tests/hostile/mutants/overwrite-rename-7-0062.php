 : 
class D {
    function __construct(public string $n) { echo "make $n\n"; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$a = new D('first');
$n = new D(fopen('php://memory', 'r+'), 'second');
echo "assigned\n";
$a = null;
echo "end\n";
