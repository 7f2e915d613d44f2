--TEST--
Arguments that are spread or named are let go of when the call ends, also when it or their evaluation throws
--FILE--
<?php
final class Held
{
    public static int $alive = 0;
    public function __construct() { self::$alive++; }
    public function __destruct() { self::$alive--; }
}
function any(...$all) { return count($all); }
function two($a, $b) {}
function reference(&$a, $b = 1) {}
function boom() { throw new Exception('boom'); }
function each_held() { yield new Held; yield new Held; }
function held_then_boom() { yield new Held; boom(); }
function attempt(string $name, Closure $call): void
{
    echo $name, ': ';
    try {
        echo json_encode($call());
    } catch (Throwable $thrown) {
        echo get_class($thrown), ': ', $thrown->getMessage();
        unset($thrown);
    }
    echo ', ', Held::$alive, " left\n";
}
$magic = new class {
    public function __call($name, $arguments) { return $name === 'throw' ? boom() : count($arguments); }
};

attempt('a generator', fn() => any(...each_held()));
attempt('an iterator', fn() => any(...new ArrayIterator([new Held])));
attempt('for a native', fn() => max(...each_held()) instanceof Held);
attempt('in an array', fn() => count([...each_held()]));
attempt('for __call', fn() => $magic->count(...each_held()));
attempt('an int', fn() => any(new Held, ...5));
attempt('keys', fn() => any(new Held, ...(function () { yield 1.5 => 1; })()));
attempt('a call that throws', fn() => any(new Held, ...boom()));
attempt('after another', fn() => any(...[new Held], ...boom()));
attempt('a generator that throws', fn() => any(new Held, ...held_then_boom()));
attempt('an unknown name', fn() => two(...[new Held, new Held], c: new Held));
attempt('a name twice', fn() => two(...[new Held], a: new Held));
attempt('a position after a name', fn() => any(...['x' => new Held, 1 => new Held]));
attempt('a type', fn() => strlen(...[new Held]));
attempt('too many', fn() => strlen(...[new Held, new Held]));
attempt('a name that a native does not know', fn() => strlen(...['string' => new Held, 'x' => new Held]));
attempt('a gap', fn() => str_replace(subject: new Held, search: new Held));
attempt('too few', fn() => two(...[new Held]));
attempt('no variable', fn() => reference(b: new Held, a: 5 + 1));
attempt('a named argument that throws', fn() => any(new Held, x: boom()));
attempt('a native that throws', function () { $array = [new Held, 'x']; natsort($array, ...[]); });
attempt('a constructor', fn() => new ArrayObject(...[new Held, 'no', new Held]));
attempt('a closure', fn() => (fn(int $a) => 1)(...[new Held]));
attempt('its method', fn() => (fn(int $a) => 1)->__invoke(...[new Held]));
attempt('__call that throws', fn() => $magic->throw(new Held, ...[new Held]));
attempt('__call with an int', fn() => $magic->count(new Held, ...[new Held], ...5));
attempt('__call with a call that throws', fn() => $magic->count(new Held, boom()));
attempt('an array of a callback', fn() => call_user_func_array('two', ['b' => new Held]));
attempt('its name twice', fn() => call_user_func_array('two', [new Held, 'a' => new Held]));
attempt('its type', fn() => call_user_func_array('strlen', ['string' => new Held]));
?>
--EXPECTF--
a generator: 2, 0 left
an iterator: 1, 0 left
for a native: true, 0 left
in an array: 2, 0 left
for __call: 2, 0 left
an int: TypeError: Only arrays and Traversables can be unpacked, 0 left
keys: Error: Keys must be of type int|string during argument unpacking, 0 left
a call that throws: Exception: boom, 0 left
after another: Exception: boom, 0 left
a generator that throws: Exception: boom, 0 left
an unknown name: Error: Unknown named parameter $c, 0 left
a name twice: Error: Named parameter $a overwrites previous argument, 0 left
a position after a name: Error: Cannot use positional argument after named argument during unpacking, 0 left
a type: TypeError: strlen(): Argument #1 ($string) must be of type string, Held given, 0 left
too many: ArgumentCountError: strlen() expects exactly 1 argument, 2 given, 0 left
a name that a native does not know: Error: Unknown named parameter $x, 0 left
a gap: ArgumentCountError: str_replace(): Argument #2 ($replace) not passed, 0 left
too few: ArgumentCountError: Too few arguments to function two(), 1 passed in %sspread_arguments.php on line 46 and exactly 2 expected, 0 left
no variable: Error: reference(): Argument #1 ($a) cannot be passed by reference, 0 left
a named argument that throws: Exception: boom, 0 left
a native that throws: Error: Object of class Held could not be converted to string, 0 left
a constructor: TypeError: ArrayObject::__construct(): Argument #2 ($flags) must be of type int, string given, 0 left
a closure: TypeError: {closure}(): Argument #1 ($a) must be of type int, Held given, called in %sspread_arguments.php on line 51, 0 left
its method: TypeError: {closure}(): Argument #1 ($a) must be of type int, Held given, 0 left
__call that throws: Exception: boom, 0 left
__call with an int: TypeError: Only arrays and Traversables can be unpacked, 0 left
__call with a call that throws: Exception: boom, 0 left
an array of a callback: ArgumentCountError: two(): Argument #1 ($a) not passed, 0 left
its name twice: Error: Named parameter $a overwrites previous argument, 0 left
its type: TypeError: strlen(): Argument #1 ($string) must be of type string, Held given, 0 left
