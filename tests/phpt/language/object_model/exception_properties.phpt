--TEST--
What a subclass declares is kept unless the constructor is told otherwise
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class Mine extends Exception
{
    protected $message = 'default';
    protected $code = 42;

    public function __construct() {}
}

class Other extends Exception
{
    public function __construct(private int $z, string $m = 'x') { parent::__construct($m, previous: new Mine); }
}

$e = new Mine;
var_dump($e->getMessage(), $e->getCode(), $e->getTraceAsString());
$o = new Other(1);
var_dump($o->getMessage(), get_class($o->getPrevious()));
attempt(fn() => new Exception([]));
attempt(fn() => new Exception('1', 2, 3));
$ee = new ErrorException('m', 1, E_WARNING, 'file.php', 77);
var_dump($ee->getSeverity(), $ee->getLine(), $ee->getFile());
attempt(fn() => clone $e);
attempt(fn() => throw new Mine);
--EXPECT--
string(7) "default"
int(42)
string(9) "#0 {main}"
string(1) "x"
string(4) "Mine"
TypeError: Exception::__construct(): Argument #1 ($message) must be of type string, array given
TypeError: Exception::__construct(): Argument #3 ($previous) must be of type ?Throwable, int given
int(2)
int(77)
string(8) "file.php"
Error: Trying to clone an uncloneable object of class Mine
Mine: default
