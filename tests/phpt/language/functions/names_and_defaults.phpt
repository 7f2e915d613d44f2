--TEST--
Named arguments: defaults before required parameters, constructors that there are none; spreading into references; foreach over $this by reference.
--FILE--
<?php
function optional_first($a = 1, $b) { var_dump($a, $b); }
class Bare { }
function takes($a, &$b, ...$c) { $b = 'changed'; }
class Walked {
    public $x = 1;
    private $y = 2;
    function walk() { foreach ($this as $k => &$v) $v = "$k$v"; return $this; }
}
enum Bad: int { case A = 1; case B = 'b'; }
foreach ([
    fn() => optional_first(b: 2), fn() => new Bare(x: 1), fn() => new Bare(...['y' => 2]), fn() => get_class(new Bare(1, 2)),
    fn() => takes(...(function () { yield 1; yield 2; yield 3; })()), fn() => var_dump((new Walked)->walk()),
    fn() => Bad::from(1), fn() => Bad::A, fn() => Bad::tryFrom(7),
] as $call) {
    try {
        var_dump($call());
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

trait Hello { function hello() { } }
trait World { function world() { } }
class Both { use Hello, World { hello as world; } }
--EXPECTF--
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %snames_and_defaults.php on line 2
ArgumentCountError: optional_first(): Argument #1 ($a) not passed
Error: Unknown named parameter $x
Error: Unknown named parameter $y
string(4) "Bare"

Warning: Cannot pass by-reference argument 2 of takes() by unpacking a Traversable, passing by-value instead in %snames_and_defaults.php on line 13
NULL
object(Walked)#10 (2) {
  ["x"]=>
  string(2) "x1"
  ["y":"Walked":private]=>
  string(2) "y2"
}
NULL
TypeError: Enum case type string does not match enum backing type int
TypeError: Enum case type string does not match enum backing type int
TypeError: Enum case type string does not match enum backing type int

Fatal error: Trait method World::world has not been applied as Both::world, because of collision with Hello::world in %snames_and_defaults.php on line 25
