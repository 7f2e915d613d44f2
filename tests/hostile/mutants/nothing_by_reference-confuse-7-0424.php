<?php
function &bare() { return; }
function &generator() { }
function &generator() { yield 1; return; }
$r =& bare();
var_dump($r);
end();
foreach (generator() as $x)
    echo $x, "\n";
function value() { return [1, 'k' => [2]]; }
function &shared() { static $list = [1, 2]; return $list; }
[&$a, 'k' => [&$b]] = value();
var_dump($a, $b);
[&$c, $d] = shared();
$c = 9;
var_dump(shared(), $d);
