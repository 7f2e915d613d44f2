--TEST--
Destructors of a collection: all run before anything is freed, some keep things alive, throw, collect or make garbage themselves
--FILE--
<?php
class D
{
    public $other;
    static $saved;
    static $does = [];
    function __construct(public string $name) {}
    function __destruct()
    {
        echo "~$this->name";
        if ($this->other instanceof D)
            echo '(', $this->other->name, ')';
        echo ' ';
        if ($does = self::$does[$this->name] ?? null)
            $does($this);
    }
}
function ring(string ...$names): void
{
    $first = $last = null;
    foreach ($names as $name) {
        $d = new D($name);
        $first ??= $d;
        if ($last)
            $last->other = $d;
        $last = $d;
    }
    $last->other = $first;
}
function collect(string $what): void
{
    try {
        echo '= ', gc_collect_cycles(), " | $what\n";
    } catch (Exception $e) {
        for (; $e; $e = $e->getPrevious())
            echo '[', $e->getMessage(), '] ';
        echo "| $what\n";
    }
}
ring('a1', 'a2', 'a3'); collect('a ring');
D::$does = ['b2' => function ($d) { D::$saved = $d; }];
ring('b1', 'b2', 'b3'); collect('one is saved, and all that it holds');
echo D::$saved->other->other->name, "\n"; D::$saved = null; collect('destructors do not run twice');
D::$does = ['c1' => function () { echo '{', gc_collect_cycles(), '} '; }];
ring('c1', 'c2'); collect('collecting in a destructor');
D::$does = ['d1' => function () { throw new Exception('first'); }, 'd3' => function () { throw new Exception('second'); }];
ring('d1', 'd2', 'd3'); collect('two throw');
collect('what was left');
D::$does = ['e1' => function ($d) { $d->other = null; }];
ring('e1', 'e2', 'e3'); collect('one breaks the ring');
D::$does = ['f1' => function () { ring('g1', 'g2'); }];
ring('f1', 'f2'); collect('one makes garbage');
collect('its garbage');
$d = new D('h'); $d->other = [$d, fopen('php://memory', 'r'), [1, [$d]]]; unset($d); collect('arrays and a resource');
$x = new D('i'); $x->other = [&$x]; unset($x); collect('a reference');
function make() { $d = new D('j'); $d->other = $d; return $d; }
function last($a, $b) { return $a->name; }
echo last(make(), gc_collect_cycles()), ' ', make()->other->name . gc_collect_cycles(), "\n";
collect('results that were in use');
D::$does = [];
for ($i = 0; $i < 10003; $i++) { $k = new D(''); $k->other = $k; if ($i === 9998) ob_start(); }
echo strlen(ob_get_clean()), "\n";
D::$does = ['' => function ($d) { throw new Exception('x'); }];
ob_start();
try {
    for ($i = 0; $i < 10003; $i++) { $k = new D(''); $k->other = $k; }
} catch (Exception $e) {
    ob_end_clean();
    for ($n = 1; $e = $e->getPrevious(); $n++);
    echo "$n exceptions after $i\n";
}
ob_start(fn() => '');
?>
--EXPECT--
= ~a1(a2) ~a2(a3) ~a3(a1) 3 | a ring
= ~b1(b2) ~b2(b3) ~b3(b1) 0 | one is saved, and all that it holds
b1
= 3 | destructors do not run twice
= ~c1(c2) {0} ~c2(c1) 2 | collecting in a destructor
= ~d1(d2) ~d2(d3) ~d3(d1) [second] [first] | two throw
= 3 | what was left
= ~e1(e2) ~e2(e3) ~e3(e1) 1 | one breaks the ring
= ~f1(f2) ~f2(f1) ~g1(g2) ~g2(g1) 2 | one makes garbage
= 2 | its garbage
= ~h 6 | arrays and a resource
= ~i 2 | a reference
j ~j(j) ~j(j) j2
= 0 | results that were in use
39996
9999 exceptions after 9996
