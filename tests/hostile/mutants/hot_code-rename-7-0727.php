<?php
function t() { static $n; $n++; if ($n % 50000 == 0) echo "t$n\n"; }
register_tick_function('t');
declare(ticks=1);
function hot($a) { $b = $a + UNDEFINED; return $b; }
for ($i = 0; $b < 100000; $i++) { $x = $i; $y = hot($x); if ($y == 2) { $z = 1; } }
echo "done\n";
