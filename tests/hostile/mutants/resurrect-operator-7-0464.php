 + 
class D { public $v = 1; function __destruct() { global $saved; echo "destroy\n"; $saved = $this; eval('}');  } }
$d  /=  new D;
unset($d);
echo $saved->v, "\n";
$saved = null;
echo "end\n";
