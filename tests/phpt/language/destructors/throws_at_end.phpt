--TEST--
A destructor that throws at the end is the last one; exception handlers see nothing of it
--FILE--
<?php
set_exception_handler(function ($e) { echo "handled\n"; });
class D {
    function __construct(private string $name, public ?D $self = null) { }
    function __destruct() { echo "destroy $this->name\n"; if ($this->name != 'c') throw new Exception($this->name); }
}
$a = new D('a');
$a->self = $a;
$b = new D('b');
$c = new D('c');
?>
--EXPECTF--
destroy c
destroy b

Fatal error: Uncaught Exception: b in %sthrows_at_end.php:5
Stack trace:
#0 [internal function]: D->__destruct()
#1 {main}
  thrown in %sthrows_at_end.php on line 5
