--TEST--
What __get returns in place of an unset typed property is converted to its type.
--FILE--
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
--EXPECT--
int(42)
int(42)
Cannot assign string to property C::$n of type int
Error: Cannot create dynamic property SensitiveParameterValue::$new
Exception: Serialization of 'SensitiveParameterValue' is not allowed
