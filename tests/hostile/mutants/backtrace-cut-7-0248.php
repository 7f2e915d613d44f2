<?php
function inner() { echo implode(',', array_map(fn($f) => ($f['class'] ?? '') . ($f['type'] ?? '') . $f['function'], debug_backtrace())), "\n"; }
class A { function m() { inner(); } static function s() { inner(); } function __call($n, $a) { inner(); } }
inner();
(new A)->m();
A::s();
(new A)->dyn(1);
(function () { inner(); })();
