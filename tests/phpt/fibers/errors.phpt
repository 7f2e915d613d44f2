--TEST--
Every FiberError and its message
--FILE--
<?php
function attempt(callable $action): void
{
    try {
        var_dump($action());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

attempt(fn () => Fiber::suspend(1));
attempt(fn () => new FiberError());
attempt(fn () => new Fiber('no such function'));
attempt(fn () => (new ReflectionClass('Fiber'))->newInstanceWithoutConstructor()->isStarted());
$fiber = new Fiber(function () use (&$fiber) {
    attempt(fn () => $fiber->start());
    attempt(fn () => $fiber->resume());
    attempt(fn () => $fiber->throw(new Exception('no')));
    attempt(fn () => $fiber->getReturn());
    Fiber::suspend();
});
attempt(fn () => $fiber->resume());
attempt(fn () => $fiber->throw(new Exception('no')));
attempt(fn () => $fiber->getReturn());
$fiber->start();
attempt(fn () => $fiber->start());
attempt(fn () => $fiber->getReturn());
attempt(fn () => $fiber->__construct('strlen'));
$fiber->resume();
attempt(fn () => $fiber->start());
attempt(fn () => $fiber->resume());
attempt(fn () => $fiber->throw(new Exception('no')));
$thrower = new Fiber(fn () => throw new LogicException('out'));
attempt(fn () => $thrower->start());
attempt(fn () => $thrower->getReturn());
attempt(fn () => clone $fiber);
attempt(fn () => serialize($fiber));
attempt(function () use ($fiber) { $fiber->extra = 1; });
attempt(fn () => $fiber->throw('no exception'));
var_dump((new ReflectionClass('Fiber'))->isFinal(), (new ReflectionClass('FiberError'))->isFinal(), get_parent_class('FiberError'));
?>
--EXPECT--
FiberError: Cannot suspend outside of a fiber
Error: The "FiberError" class is reserved for internal use and cannot be manually instantiated
TypeError: Fiber::__construct(): Argument #1 ($callback) must be a valid callback, function "no such function" not found or invalid function name
ReflectionException: Class Fiber is an internal class marked as final that cannot be instantiated without invoking its constructor
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot get fiber return value: The fiber has not been started
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot get fiber return value: The fiber has not returned
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot get fiber return value: The fiber has not returned
FiberError: Cannot call constructor twice
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot resume a fiber that is not suspended
LogicException: out
FiberError: Cannot get fiber return value: The fiber threw an exception
Error: Trying to clone an uncloneable object of class Fiber
Exception: Serialization of 'Fiber' is not allowed
Error: Cannot create dynamic property Fiber::$extra
TypeError: Fiber::throw(): Argument #1 ($exception) must be of type Throwable, string given
bool(true)
bool(true)
string(5) "Error"
