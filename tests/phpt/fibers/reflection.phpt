--TEST--
ReflectionFiber
--FILE--
<?php
function inner() { Fiber::suspend(); }
function outer(int $x) {
    array_map(fn () => inner(), [$x]);
}
$fiber = new Fiber('outer');
$reflection = new ReflectionFiber($fiber);
var_dump($reflection->getFiber() === $fiber, $reflection->getCallable());
foreach (['getTrace', 'getExecutingLine', 'getExecutingFile'] as $method) {
    try {
        $reflection->$method();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
$fiber->start(7);
var_dump($reflection->getExecutingLine(), basename($reflection->getExecutingFile()));
foreach ($reflection->getTrace(DEBUG_BACKTRACE_IGNORE_ARGS) as $call) {
    echo ($call['line'] ?? '-'), ' ', ($call['class'] ?? ''), ($call['type'] ?? ''), $call['function'], isset($call['args']) ? ' args' : '', "\n";
}
echo count($reflection->getTrace()), ' ', json_encode(array_column($reflection->getTrace(), 'args')), "\n";
$fiber->resume();
try {
    $reflection->getCallable();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
string(5) "outer"
Cannot fetch information from a fiber that has not been started or is terminated
Cannot fetch information from a fiber that has not been started or is terminated
Cannot fetch information from a fiber that has not been started or is terminated
int(2)
string(14) "reflection.php"
2 Fiber::suspend
4 inner
- {closure}
4 array_map
- outer
5 [[],[],[7],[{},[7]],[7]]
Cannot fetch the callable from a fiber that has terminated
