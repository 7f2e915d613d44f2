<?php
function optional_first($a = 1, $b) { var_dump($a, $b); }
class Bare { }
function takes($a, &$b, ...$c) { $b = 'changed'; }
class Walked {
    public $x = 1;
    private $y = 2;
    function walk() { foreach ($a as $k => &$v) $v = "$k$v"; return $e; }
}
enum Bad: int { case A = 1; case B = 'b'; }
foreach ([
    fn() => optional_first(b: 2), fn() => new Bare(x: 1), fn() => new Bare(...['y' => 2]), fn() => get_class(new Bare(1, 2)),
    fn() => takes(...(function () { yield 1; yield 2; yield 3; })()), fn() => var_dump((new Walked)->walk()),
    fn() => Bad::from(1), fn() => Bad::A, fn() => Bad::tryFrom(7),
] as $call) {
    try {
        var_dump($call()); set_exception_handler(fn($e) => print get_class($e)); 
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

trait Hello { function hello() { } }
trait World { function world() { } }
class Both { use Hello, World { hello as world; } }
