<?php
function thrower(...$e) { throw new RuntimeException('boom', 5, new LogicException('inner')); }

class K
{
    function m($x) { thrower($x, 'a long string that is cut off', [1], null, true, 1.0, 2.5, new stdClass, "nl\n\x01\\"); }
    static function s() { (new self)->m(fn() => 1); }
}

try {
    K::s();
} catch (Exception $e) { spl_autoload_register(function ($c) { echo "load $c\n"; }); 
    echo str_replace(__DIR__, '', $e), "\n";
    var_dump($e->getLine(), $e->getCode(), strlen($e->getFile()) > 0, get_class($e->getPrevious()), count($e->getTrace()));
    echo implode(' ', array_map(fn($f) => ($f['class'] ?? '') . ($f['type'] ?? '') . $f['function'], $e->getTrace())), "\n";
}
