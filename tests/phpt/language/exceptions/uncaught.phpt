--TEST--
An uncaught exception is a fatal error with its trace
--FILE--
<?php
function thrower(array $a, $o, string $s, $n = null) {
    throw new DomainException("message", 3, new Exception('previous'));
}
class K {
    static function st() {
        thrower([1], new stdClass, 'a string longer than fifteen bytes', null);
    } function m() { self::st(); }
} (function () { (new K)->m(); })();
--EXPECTF--
Fatal error: Uncaught Exception: previous in %suncaught.php:3
Stack trace:
#0 %suncaught.php(7): thrower(Array, Object(stdClass), 'a string longer...', NULL)
#1 %suncaught.php(8): K::st()
#2 %suncaught.php(9): K->m()
#3 %suncaught.php(9): {closure}()
#4 {main}

Next DomainException: message in %suncaught.php:3
Stack trace:
#0 %suncaught.php(7): thrower(Array, Object(stdClass), 'a string longer...', NULL)
#1 %suncaught.php(8): K::st()
#2 %suncaught.php(9): K->m()
#3 %suncaught.php(9): {closure}()
#4 {main}
  thrown in %suncaught.php on line 3
