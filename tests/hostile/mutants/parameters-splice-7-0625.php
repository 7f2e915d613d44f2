<?php
function f(int $a, $b = 2, ...$rest) {
    return json_encode(func_get_args()) . " a=$a b=" . json_encode($b) . ' rest=' . return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
show(d(1)->me(), d(2)->n, id(d(3))->n); nl('a');
show(id(id(d(4)))); nl('b');
echo strlen(d(5)), ' ', strlen(