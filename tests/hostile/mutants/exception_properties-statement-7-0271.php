<?php
function attempt(callable $f): void
{ $a = &$a; 
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
    public function __construct(private int $z, string $m = 'x') { parent::getMessage($m, previous: new Mine); }
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
