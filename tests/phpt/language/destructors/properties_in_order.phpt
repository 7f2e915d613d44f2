--TEST--
Declared properties are released in the order of their declaration, after dynamic ones
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
class H { public $a; public $b; public $c; function __destruct() { echo "destroy holder\n"; } }
$h = new H;
$h->c = new D('c');
$h->a = new D('a');
$h->b = new D('b');
$h->dynamic = new D('dynamic');
$h = null;
echo "end\n";
--EXPECTF--
Deprecated: Creation of dynamic property H::$dynamic is deprecated in %sproperties_in_order.php on line 8
destroy holder
destroy dynamic
destroy a
destroy b
destroy c
end
