--TEST--
assert(): exception, warning, callback, bail and the settings behind them.
--INI--
zend.assertions=1
--FILE--
<?php
function callback(...$arguments)
{
    echo 'callback: ', json_encode([basename($arguments[0]), ...array_slice($arguments, 1)]), "\n";
}

foreach ([ASSERT_ACTIVE, ASSERT_CALLBACK, ASSERT_BAIL, ASSERT_WARNING, ASSERT_EXCEPTION] as $option)
    var_dump(assert_options($option));
try {
    assert_options(9);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}

try {
    assert(strlen('x') > 1);
} catch (AssertionError $e) {
    echo get_class($e), ': ', $e->getMessage(), ' ', $e->getCode(), "\n";
}

try {
    assert(false, 'mine');
} catch (AssertionError $e) {
    echo $e->getMessage(), "\n";
}

try {
    assert(false, new DomainException('other'));
} catch (DomainException $e) {
    echo $e->getMessage(), "\n";
}

var_dump(assert(true));
var_dump(assert_options(ASSERT_EXCEPTION, 0), ini_get('assert.exception'));
var_dump(assert(false), assert(0, 'why'), assert(null, null));
var_dump(assert_options(ASSERT_CALLBACK, 'callback'), ini_get('assert.callback'));
var_dump(assert(1 > 2), assert(0, 'why'), assert(false, null));
ini_set('assert.callback', 'f2');
var_dump(assert_options(ASSERT_CALLBACK));
try {
    assert(false);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}

assert_options(ASSERT_CALLBACK, function () { throw new Exception('thrown'); });
try {
    assert(false);
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}

assert_options(ASSERT_EXCEPTION, 1);
try {
    assert(false);
} catch (Error $e) {
    echo $e->getMessage(), ' after ', $e->getPrevious()->getMessage(), "\n";
}

assert_options(ASSERT_CALLBACK, null);
assert_options(ASSERT_EXCEPTION, 0);
var_dump(assert_options(ASSERT_WARNING, 0), assert(false));
assert_options(ASSERT_ACTIVE, 0);
var_dump(assert(false, 'x'));
assert_options(ASSERT_ACTIVE, 1);
ini_set('zend.assertions', 0);
var_dump(assert(print 'not run'));
var_dump(ini_set('zend.assertions', -1));
ini_set('zend.assertions', 1);
function generator()
{
    var_dump(assert(yield 1));
    ini_set('zend.assertions', 0);
    var_dump(assert(yield 2));
}
foreach (generator() as $step)
    echo $step, "\n";
ini_set('zend.assertions', 1);
register_shutdown_function(function () { echo "shutdown\n"; });
assert_options(ASSERT_BAIL, 1);
assert_options(ASSERT_WARNING, 1);
try {
    assert(false);
} finally {
    echo 'not reached';
}
--EXPECTF--
int(1)
NULL
int(0)
int(1)
int(1)
assert_options(): Argument #1 ($option) must be an ASSERT_* constant
AssertionError: assert(strlen('x') > 1) 1
mine
other
bool(true)
int(1)
string(1) "0"

Warning: assert(): assert(false) failed in %soptions.php on line 35

Warning: assert(): why failed in %soptions.php on line 35

Warning: assert(): Assertion failed failed in %soptions.php on line 35
bool(false)
bool(false)
bool(false)
NULL
string(0) ""
callback: ["options.php",37,null,"assert(1 > 2)"]

Warning: assert(): assert(1 > 2) failed in %soptions.php on line 37
callback: ["options.php",37,null,"why"]

Warning: assert(): why failed in %soptions.php on line 37
callback: ["options.php",37,null]

Warning: assert(): Assertion failed failed in %soptions.php on line 37
bool(false)
bool(false)
bool(false)
string(2) "f2"

Warning: assert(): assert(false) failed in %soptions.php on line 41
Invalid callback f2, function "f2" not found or invalid function name

Warning: assert(): assert(false) failed in %soptions.php on line 48
thrown
assert(false) after thrown
int(1)
bool(false)
bool(true)
bool(true)

Warning: zend.assertions may be completely enabled or disabled only in php.ini in %soptions.php on line 68
bool(false)
1
bool(false)
bool(true)

Warning: assert(): assert(false) failed in %soptions.php on line 83
shutdown
