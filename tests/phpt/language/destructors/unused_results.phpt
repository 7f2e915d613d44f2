--TEST--
A result that nobody uses is destroyed before the variables of the function that returned it
--FILE--
<?php
class Named
{
    public function __construct(public string $name) {}
    public function __destruct() { echo $this->name, " "; }
    public function make($argument) { return new Named("result"); }
    public static function makeStatic($argument) { return new Named("result"); }
    public function __invoke($argument) { return new Named("result"); }
    public function __call($name, $arguments) { return new Named("result"); }
    public static function __callStatic($name, $arguments) { return new Named("result"); }
}
function make($argument) { return new Named("result"); }
function local($argument) { $result = new Named("result"); return $result; }
function several($argument) { return [new Named("first"), new Named("second")]; }
function same($argument) { return $argument; }
function outer($argument) { return same(new Named("inner")); }
function last($argument) { try { return new Named("result"); } finally { echo "finally "; } }
function two($first, $second) { return new Named("result"); }
function made($argument) { yield new Named("yielded"); }

$object = new Named("object");
$method = "make";
$closure = function ($argument) { return new Named("result"); };
$object->make(new Named("argument")); echo "method\n";
$object->$method(new Named("argument")); echo "method by name\n";
Named::makeStatic(new Named("argument")); echo "static method\n";
$object(new Named("argument")); echo "__invoke\n";
$object->other(new Named("argument")); echo "__call\n";
Named::other(new Named("argument")); echo "__callStatic\n";
make(new Named("argument")); echo "function\n";
$method(new Named("argument")); echo "function by name\n";
$closure(new Named("argument")); echo "closure\n";
call_user_func('make', new Named("argument")); echo "call_user_func\n";
local(new Named("argument")); echo "in a variable\n";
several(new Named("argument")); echo "array\n";
same(new Named("argument")); echo "the argument\n";
outer(new Named("argument")); echo "another call's\n";
last(new Named("argument")); echo "with finally\n";
two(new Named("one"), new Named("two")); echo "two arguments\n";
two(...[new Named("one"), new Named("two")]); echo "unpacked\n";
two(second: new Named("two"), first: new Named("one")); echo "named\n";
made(new Named("argument")); echo "generator\n";
$used = make(new Named("argument")); echo "used\n";
(fn() => make(new Named("argument")))(); echo "returned again\n";
for ($i = 0; $i < 2; $i++, make(new Named("argument"))) echo "loop ";
echo "\n";

class Throwing { public function __destruct() { throw new Exception("thrown by the result"); } }
function unguarded($argument) { return new Throwing; }
try {
    unguarded(new Named("argument"));
} catch (Exception $exception) {
    echo "outside: ", $exception->getMessage(), "\n";
}
?>
--EXPECT--
result argument method
result argument method by name
result argument static method
result argument __invoke
result argument __call
result argument __callStatic
result argument function
result argument function by name
result argument closure
result argument call_user_func
argument result in a variable
first second argument array
argument the argument
inner argument another call's
finally result argument with finally
result one two two arguments
result one two unpacked
result one two named
argument generator
argument used
argument result returned again
loop result argument loop result argument 
outside: thrown by the result
argument result object
