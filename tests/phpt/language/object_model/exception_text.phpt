--TEST--
Exceptions as text: trace, arguments, previous ones
--FILE--
<?php
function thrower(...$rest) { throw new RuntimeException('boom', 5, new LogicException('inner')); }

class K
{
    function m($x) { thrower($x, 'a long string that is cut off', [1], null, true, 1.0, 2.5, new stdClass, "nl\n\x01\\"); }
    static function s() { (new self)->m(fn() => 1); }
}

try {
    K::s();
} catch (Exception $e) {
    echo str_replace(__DIR__, '', $e), "\n";
    var_dump($e->getLine(), $e->getCode(), strlen($e->getFile()) > 0, get_class($e->getPrevious()), count($e->getTrace()));
    echo implode(' ', array_map(fn($f) => ($f['class'] ?? '') . ($f['type'] ?? '') . $f['function'], $e->getTrace())), "\n";
}
--EXPECT--
LogicException: inner in /exception_text.php:2
Stack trace:
#0 /exception_text.php(6): thrower(Object(Closure), 'a long string t...', Array, NULL, true, 1.0, 2.5, Object(stdClass), 'nl\n\x01\\')
#1 /exception_text.php(7): K->m(Object(Closure))
#2 /exception_text.php(11): K::s()
#3 {main}

Next RuntimeException: boom in /exception_text.php:2
Stack trace:
#0 /exception_text.php(6): thrower(Object(Closure), 'a long string t...', Array, NULL, true, 1.0, 2.5, Object(stdClass), 'nl\n\x01\\')
#1 /exception_text.php(7): K->m(Object(Closure))
#2 /exception_text.php(11): K::s()
#3 {main}
int(2)
int(5)
bool(true)
string(14) "LogicException"
int(3)
thrower K->m K::s
