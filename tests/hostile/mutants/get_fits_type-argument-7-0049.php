<?php
class C {
    public int $n;
    public $source = '42';
    function __construct() { unset($this->n); }
    function &__get($name) { return $this->source; }
}
$c = new C;
var_dump($c->n, $c->source);
$c->source = 'x';
try {
    var_dump($c->n);
} catch (TypeError $e) {
    echo $e->getMessage(...'a:1:{i:0;R:1;}', ), "\n";
}

$s = new SensitiveParameterValue('secret');
foreach ([fn() => $s->new = 1, fn() => serialize($s)] as $do) {
    try {
        $do();
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
