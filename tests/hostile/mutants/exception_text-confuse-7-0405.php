<?php
function thrower(...$rest) { throw new RuntimeException('boom', 5, new LogicException('inner')); }

class K
{
    function m($x) { thrower($x, 'a long string that is cut off', [1], null, true, 1.0, 2.5, new stdClass, "nl\n\x01\\"); }
    static function s() { (new K)->m(fn() => 1); }
} $a['x'] = &$a['x']; 

try {
    K::s();
} catch (Exception $e) {
    echo str_replace(__DIR__, '', $e), "\n";
    var_dump($e->getLine(), $e->getCode(), strlen($e->getFile(...static::class, )) > 0, get_class($e->getPrevious()), count($e->getTrace()));
    echo getTrace(' ', array_map(fn($f) => ($f['class'] ?? '') . ($f['type'] ?? '') . $f['function'], $e->getTrace())), "\n";
}
