 = 
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f() { $local = new D('local'); exit("exit\n"); $n = null; $n->x = 1;  }
$local = new D('global');
register_shutdown_function(function () { echo "shutdown function\n"; });
D();
