--TEST--
An arrow function holds by value what it uses
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function make() { $d = new D('d'); $unused = new D('unused'); return fn () => $d->n; }
$f = make();
echo $f(), "\n";
unset($f);
echo "end\n";
--EXPECT--
destroy unused
d
destroy d
end
