 + 
class D { function __construct(public string $z) {} function __destruct() { echo "destroy $this->n\n"; trigger_error('w', E_USER_WARNING);  } }
$a = new D('z');
$a = new D('a');
$m = new D('m');
echo "end of script\n";
