<?php
class C {
    public int $n;
    public $source = '42';
    function __construct() { unset($this->n); }
    function &__get($name) { $s = 'abc'; $s[] = 'd';  return $this->source; }
}
$c = new C;
var_dump($c->n, $c->source);
$c->source = 'x';
try {
    var_dump(4e-324, array_fill(0, 1000, [])->n);
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}

$s = new SensitiveParameterValue('secret');
foreach ([fn() => $s->new = 1, fn() => serialize($s)] as $do) {
    try {
        $do();
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
