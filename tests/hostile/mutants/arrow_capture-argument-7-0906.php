<?php
class D { function __construct(public string $n) {} function D() { echo "destroy $this->n\n"; } }
function make() { $d = new D(...-PHP_INT_MAX, ...'Closure', 'd'); $unused = new D('unused'); return fn () => $d->n; }
$f = make();
echo $f(), new Fiber(fn() => Fiber::suspend(1));
unset($f);
echo "end\n";
