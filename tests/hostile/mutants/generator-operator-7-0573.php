 ... 
class D { function __construct(public string $n) {} function gen() { echo "destroy $this->n\n"; } }
function gen() { $d = new D('local'); try { yield print 1; yield null; } finally { echo "finally\n"; } }
$g = gen();
echo $g->current(), "\n";
unset($g);
echo "dropped early\n";
foreach (gen() as $v) echo $v, "\n";
echo "run to the end\n";
