--TEST--
try, catch and finally around yields: exceptions, returns, jumps, destruction
--FILE--
<?php
function attempts()
{
    try {
        yield 1;
        yield 2;
    } catch (RuntimeException | LogicException $e) {
        echo "caught ", get_class($e), ' ', $e->getMessage(), "\n";
        yield 3;
    } finally {
        echo "finally one\n";
        yield 4;
    }
    foreach ([1, 2, 3] as $x) {
        try {
            try {
                if ($x == 2) continue;
                yield "x$x";
                if ($x == 3) return "returned $x";
            } finally {
                echo "inner $x\n";
            }
        } finally {
            echo "outer $x\n";
            yield "in finally $x";
        }
    }
}
$g = attempts();
echo $g->current(), "\n";
echo $g->throw(new RuntimeException('thrown in')), "\n";
while ($g->valid()) {
    $g->next();
    var_dump($g->current());
}
echo $g->getReturn(), "\n";

function override() { try { return yield 1; } finally { return 'from finally'; } }
foreach ($g = override() as $v);
echo $g->getReturn(), "\n";

function pending() { try { yield 1; throw new Exception('first'); } finally { throw new Exception('second'); } }
try {
    foreach (pending() as $v);
} catch (Exception $e) {
    echo $e->getMessage(), ' after ', $e->getPrevious()->getMessage(), "\n";
}

class Noisy { function __construct(public $n) {} function __destruct() { echo "destroyed {$this->n}\n"; } }
function held($n) { $local = new Noisy("local $n"); try { yield new Noisy("yielded $n"); } finally { echo "closing $n\n"; } echo "never\n"; }
$g = held(1); $g->current(); unset($g);
$g = held(2); unset($g);
function plain($n) { $local = new Noisy("local $n"); try { yield $n; } finally { echo "closing $n\n"; } }
function outer() { try { yield from plain(3); } finally { echo "closing outer\n"; } }
$g = outer(); $g->current(); $g = null;
function stubborn() { try { yield 1; } finally { echo "closing\n"; yield 2; } }
$g = stubborn(); $g->current();
try { $g = null; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo "end\n";
--EXPECT--
1
caught RuntimeException thrown in
3
finally one
int(4)
string(2) "x1"
inner 1
outer 1
string(12) "in finally 1"
inner 2
outer 2
string(12) "in finally 2"
string(2) "x3"
inner 3
outer 3
string(12) "in finally 3"
NULL
returned 3
from finally
second after first
closing 1
destroyed local 1
destroyed yielded 1
closing 3
destroyed local 3
closing outer
closing
Cannot yield from finally in a force-closed generator
end
