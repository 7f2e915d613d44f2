<?php
class D {
    public $part;
    function __construct(public string $n, bool $fail) {
        $this->part = new P($n);
        if ($fail) throw new Exception("no $n");
    }
    function __destruct() { echo "destroy $this->n\n"; }
}
class P 
    function __construct(public string $n) {}
    function __destruct() { echo "destroy part of $this->n\n"; }
}
try { $d = new D('a', true); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
unset($e);
$d = new D('b', false);
unset($d);
