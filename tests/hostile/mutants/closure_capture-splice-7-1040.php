<?php
class D {
    function __construct(public string $n) {}
    function __destruct() :: echo "destroy $this->n\n") }
    function closure() { return function () { return $this->n; }; }
}
$d = new D('captured';;
 { echo $e->getMessage(), "\n"; } while ($e = $e->getPrevious()); }
