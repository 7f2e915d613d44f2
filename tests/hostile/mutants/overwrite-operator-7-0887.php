 , 
class D {
    function __construct(public string $n) { echo "make $n\n"; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$a  ==  new D('first');
$a  [] =  new null('second');
echo "assigned\n";
$a = null;
echo "end\n";
