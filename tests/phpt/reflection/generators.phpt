--TEST--
ReflectionGenerator: where generators stand, alone, delegating, running, and when they have ended
--FILE--
<?php
function inner($a)
{
    yield $a;
    yield $a + 1;
    return 3;
}

class Source
{
    public function items($x)
    {
        $r = yield from inner($x);
        yield $r;
    }

    public static function fixed()
    {
        yield 1;
    }
}

function lines(array $trace): array
{
    return array_map(
        fn ($call) => ($call['class'] ?? '') . ($call['type'] ?? '') . $call['function'] . ':' . ($call['line'] ?? '-') . ' ' . json_encode($call['args'] ?? null)
            . (isset($call['object']) ? ' object' : ''),
        $trace,
    );
}

function show(ReflectionGenerator $r, bool $withLine = false): void
{
    echo $withLine ? $r->getExecutingLine() . ' ' : '', basename($r->getExecutingFile()), ' ', get_class($r->getFunction()), ' ', $r->getFunction()->name, ' ',
        get_debug_type($r->getThis()), ' ', spl_object_id($r->getExecutingGenerator()), "\n";
    print_r(lines($r->getTrace()));
    print_r(lines($r->getTrace(DEBUG_BACKTRACE_IGNORE_ARGS)));
}

$source = new Source;
$g = $source->items(5);
$r = new ReflectionGenerator($g);
show($r);
$g->current();
show($r, true);
$g->next();
show($r, true);
$g->next();
show($r);
$g->next();
foreach (['getTrace', 'getExecutingLine', 'getExecutingFile', 'getFunction', 'getThis', 'getExecutingGenerator'] as $method) {
    try {
        $r->$method();
    } catch (ReflectionException $e) {
        echo $method, ': ', $e->getMessage(), "\n";
    }
}
try {
    new ReflectionGenerator($g);
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}

show(new ReflectionGenerator(Source::fixed()));
$bound = 7;
$closure = function () use ($bound) { yield $bound; };
$c = $closure();
show(new ReflectionGenerator($c));

$self = (function () use (&$self) {
    show(new ReflectionGenerator($self), true);
    yield 1;
    $inside = function () use (&$self) {
        show(new ReflectionGenerator($self), true);
        yield 2;
    };
    yield from $inside();
})();
foreach ($self as $_) {
}

try {
    new ReflectionGenerator(new ArrayIterator([]));
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
try {
    (new ReflectionClass('ReflectionGenerator'))->newInstanceWithoutConstructor();
} catch (Throwable $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
generators.php ReflectionMethod items Source 2
Array
(
    [0] => Source->items:- [5] object
)
Array
(
    [0] => Source->items:- null
)
13 generators.php ReflectionMethod items Source 4
Array
(
    [0] => inner:13 [5]
    [1] => Source->items:- [5] object
)
Array
(
    [0] => inner:13 null
    [1] => Source->items:- null
)
13 generators.php ReflectionMethod items Source 4
Array
(
    [0] => inner:13 [5]
    [1] => Source->items:- [5] object
)
Array
(
    [0] => inner:13 null
    [1] => Source->items:- null
)
generators.php ReflectionMethod items Source 2
Array
(
    [0] => Source->items:- [5] object
)
Array
(
    [0] => Source->items:- null
)
getTrace: Cannot fetch information from a terminated Generator
getExecutingLine: Cannot fetch information from a terminated Generator
getExecutingFile: Cannot fetch information from a terminated Generator
getFunction: Cannot fetch information from a terminated Generator
getThis: Cannot fetch information from a terminated Generator
getExecutingGenerator: Cannot fetch information from a terminated Generator
Cannot create ReflectionGenerator based on a terminated Generator
generators.php ReflectionMethod fixed null 4
Array
(
    [0] => Source::fixed:- []
)
Array
(
    [0] => Source::fixed:- null
)
generators.php ReflectionFunction {closure} null 4
Array
(
    [0] => {closure}:- []
)
Array
(
    [0] => {closure}:- null
)
71 generators.php ReflectionFunction {closure} null 8
Array
(
    [0] => {closure}:- []
)
Array
(
    [0] => {closure}:- null
)
77 generators.php ReflectionFunction {closure} null 11
Array
(
    [0] => {closure}:77 []
    [1] => {closure}:- []
)
Array
(
    [0] => {closure}:77 null
    [1] => {closure}:- null
)
ReflectionGenerator::__construct(): Argument #1 ($generator) must be of type Generator, ArrayIterator given
Class ReflectionGenerator is an internal class marked as final that cannot be instantiated without invoking its constructor
