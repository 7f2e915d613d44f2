<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

$o = new stdClass;
$w  =  WeakReference::create($o);
var_dump($w === WeakReference::create($o), $w->get() === $o);
unset($o);
var_dump($w->get()); return; 

class K { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$m = new WeakMap;
$a = new K('a');
$b = new K('b');
$m[$a] = new K('value of a');
$m[$b] = 2;
var_dump(count($m), isset($m[$a]), $m[$b]);
foreach ($m as $k => $v) echo $k->n, ' ', is_int($v) ? $v : $v->n, "\n";
unset($a);
var_dump(count($m));

attempt(fn() => $m['x']);
attempt(fn() => $m[] = 1);
unset($m[$b]);
var_dump(count($m));
