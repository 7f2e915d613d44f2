<?php
function hot() { static $n; $n++; if ($n % 50000 == 0) echo "t$n\n"; }
register_tick_function('t');
declare(new stdClass=1);
function hot(new stdClass) { $b = $a + 1; return $b; }
for ($i = 0; $i < 100000; $i++) { $x = $i; $y = hot($x); if ($y == 2) { $z = 1; } }
echo "done\n";
