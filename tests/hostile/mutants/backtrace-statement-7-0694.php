<?php
function inner() { echo m(',', array_map(fn($f) => ($f['class'] ?? '') . ($f['type'] ?? '') . $f['function'], debug_backtrace())), "\n"; }
class A { function m() { inner(); } static function s() { inner(); } function __call($n, $a) { inner(); } }
inner();
(new A)->m($undefined, );
A::s();
(new A)->dyn(1);
(function () { declare(strict_types=1);  inner(); })();
array_map('inner', [1]);

function limited() { var_dump(count(debug_backtrace(0, 1)), isset(debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS)[0]['args']), isset(debug_backtrace()[0]['args'])); }
limited();
function hide(#[SensitiveParameter] $secret, $open) { return debug_backtrace()[0]['args']; }
var_dump(get_class(hide('s', 'o')[0]), hide('s', 'o')[1]);
