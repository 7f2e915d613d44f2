--TEST--
Every form of a callable
--FILE--
<?php
class C {
    function m($x) { return "m$x"; }
    static function s($x) {
        return "s$x";
    } function __invoke($x) {
        return "i$x";
    } function __call($n, $a) {
        return "$n(" . implode(',', $a) . ')';
    } static function __callStatic($n, $a) { return "::$n(" . implode(',', $a) . ')'; }
}
$c = new C;
foreach (['strtoupper', [$c, 'm'], ['C', 's'], 'C::s', $c, fn ($x) => "f$x", strrev(...), $c->m(...),
    C::s(...), [$c, 'any'], ['C', 'other']] as $f) echo implode(' ', array_map($f, ['ab', 'cd'])), "\n";
var_dump(is_callable('nothing'), is_callable([$c, 'any']), is_callable('C::any'), is_callable('strlen', false, $name), $name);
$f = $c->undefined(...);
echo $f(1, 2), "\n";
try { call_user_func('nothing'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $n = 'nothing'; $n(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
AB CD
mab mcd
sab scd
sab scd
iab icd
fab fcd
ba dc
mab mcd
sab scd
any(ab) any(cd)
::other(ab) ::other(cd)
bool(false)
bool(true)
bool(true)
bool(true)
string(6) "strlen"
undefined(1,2)
call_user_func(): Argument #1 ($callback) must be a valid callback, function "nothing" not found or invalid function name
Call to undefined function nothing()
