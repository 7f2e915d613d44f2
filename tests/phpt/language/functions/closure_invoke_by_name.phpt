--TEST--
Closure::__invoke without a closure, DatePeriod without arguments, TOKEN_PARSE of what is refused when it is compiled
--EXTENSIONS--
tokenizer
--FILE--
<?php
$f = function () {};
foreach ([['Closure', '__invoke'], 'Closure::__invoke', [$f, '__invoke'], [$f, 'parent::__invoke'], ['Closure', 'call']] as $c) {
    var_dump(is_callable($c));
    foreach ([fn() => call_user_func($c), fn() => array_map($c, [1]), fn() => Closure::fromCallable($c), fn() => $c()] as $how)
        try { var_dump(is_object($how())); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
try { Closure::__invoke(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$f->__invoke(); call_user_func([$f, '__invoke']);
class K extends stdClass { function __invoke() { echo "K\n"; } static function t() { var_dump(is_callable(['K', '__invoke'])); try { K::__invoke(); } catch (Error $e) { echo $e->getMessage(), "\n"; } } }
K::t();
try { new DatePeriod(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
foreach (['<?php $a{0}; ', '<?php list(&$x => $y) = $z;', '<?php $a{0} = ;', '<?php [$a => &$b] = [&$k => 1];'] as $code)
    try { echo count(token_get_all($code, TOKEN_PARSE)), ' ', count(PhpToken::tokenize($code, TOKEN_PARSE)), "\n"; } catch (ParseError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bool(false)
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, class Closure does not have a method "__invoke"
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class Closure does not have a method "__invoke"
TypeError: Failed to create closure from callable: class Closure does not have a method "__invoke"
Error: Call to undefined method Closure::__invoke()
bool(false)
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, class Closure does not have a method "__invoke"
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class Closure does not have a method "__invoke"
TypeError: Failed to create closure from callable: class Closure does not have a method "__invoke"
Error: Call to undefined method Closure::__invoke()
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "parent" when current class scope has no parent
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access "parent" when current class scope has no parent
TypeError: Failed to create closure from callable: cannot access "parent" when current class scope has no parent
Error: Call to undefined method Closure::parent::__invoke()
bool(false)
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, non-static method Closure::call() cannot be called statically
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, non-static method Closure::call() cannot be called statically
TypeError: Failed to create closure from callable: non-static method Closure::call() cannot be called statically
Error: Non-static method Closure::call() cannot be called statically
Call to undefined method Closure::__invoke()
bool(false)
Non-static method K::__invoke() cannot be called statically
DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments
7 7
syntax error, unexpected token "=>", expecting "->" or "?->" or "{" or "["
syntax error, unexpected token ";"
syntax error, unexpected token "=>", expecting "->" or "?->" or "{" or "["
