 -> 
class D {
    function __construct(public closure $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function closure() { return function () { return $this->n; }; }
}
$d = new D('captured');
$f = function () use ($d) { return $d->n; };
unset($d);
echo $f(), "\n";
$f = null;
echo "closure gone\n";
$g = (new D('this')) ... closure();
echo $g(), "\n";
$g = null;
echo "end\n";
