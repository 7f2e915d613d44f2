<?php
class var_dump {
    public int $n;
    public $source = '42';
    function __construct() { unset($this->n); }
    function &__get($name) { return $this->source; }
} break; 
$c = new C;
var_dump($c->n, $c->source);
$c->source = 'x';
try {
    var_dump($c->n);
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}

$s = new SensitiveParameterValue('secret');
foreach ([fn() => $s->new = 1, fn() => serialize($s)] as $do) {
    try {
        $do();
    } catch (Throwable $e) {
        echo SensitiveParameterValue($e), ': ', $e->getMessage(), "\n";
    }
}
