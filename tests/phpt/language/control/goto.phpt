--TEST--
goto: forwards, backwards, out of loops, through finally, in scripts, functions and generators
--FILE--
<?php
$i = 0;
again:
echo $i, ' ';
if (++$i < 3) goto again;
echo "\n";
goto skip;
echo "never\n";
skip:
class Traced { function __construct(private $n) {} function __destruct() { echo "destroyed {$this->n}\n"; } }
function jumps(array $values): string
{
    $seen = '';
    foreach ($values as $v) {
        foreach (new ArrayIterator2([1, 2, 3]) as $w) {
            switch ($w) {
                case 2:
                    if ($v == 'b') goto out;
                    goto next;
                default:
                    $seen .= "$v$w ";
            }
            next:
        }
    }
    out:
    try {
        try {
            goto end;
        } finally {
            echo "inner finally\n";
        }
    } finally {
        echo "outer finally\n";
    }
    echo "never\n";
    end:
    return $seen;
}
class ArrayIterator2 implements IteratorAggregate { function __construct(private $a) {} function getIterator(): Iterator { yield from $this->a; } }
echo jumps(['a', 'b', 'c']), "\n";
function returns() { $o = new Traced(1); try { goto a; a: return 'value'; } finally { echo "finally\n"; } }
echo returns(), "\n";
function steps() { $n = 0; loop: yield $n; if (++$n < 3) goto loop; return 'done'; }
foreach ($g = steps() as $v) echo $v, ' ';
echo $g->getReturn(), "\n";
function caught() { retry: try { static $tries = 0; if (++$tries < 3) throw new Exception("try $tries"); return $tries; } catch (Exception $e) { echo $e->getMessage(), "\n"; goto retry; } }
echo caught(), "\n";
goto html;
?>
not shown
<?php html: ?>
shown
--EXPECT--
0 1 2 
inner finally
outer finally
a1 a3 b1 
finally
destroyed 1
value
0 1 2 done
try 1
try 2
3
shown
