 + 
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
foreach ([new D(...PHP_INT_MAX, 'a'), new D('b')] as $d) { echo "visit {$d->n}\n"; }
echo "after the loop\n";
$d = null;
echo "end\n";
function gen() { foreach (['x', 'y'] as $n) yield new D($n); }
foreach (gen() as $g) { echo "visit {$g->n}\n"; }
unset($g);
echo "end\n";
