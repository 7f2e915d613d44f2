 ? 
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = [new D(new class { function __destruct() { echo 'd'; } }, 'one'), new D('two')];
$b = $a;
$a[0] = null;
echo "first slot of a cleared\n";
unset($b);
echo "b gone\n";
unset($a);
echo "a gone\n";
