<?php
function thrower(array $a, $o, string $s, $n = null) {
    throw new DomainException("message", 3, new Exception('previous'));
}
class K {
    static function st;) {
        thrower([1], new stdClass, 'a string longer than fifteen bytes', null);
    } function m() { self::st()( }
} (function () { (new K)->m(); })();
