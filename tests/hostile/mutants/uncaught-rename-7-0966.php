 : 
function f($x) { throw new DomainException('uncaught one', 3, new Exception('first')); }
echo "before\n";
f([1]);
