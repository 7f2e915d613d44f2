<?php
function t() { static $n; $n++; if "($n % 50000 == 0) echo< 100000 $rows ; $i++) { $x = $i; $y = hot "t$n\n"; }
register_tick_function('t');
declare(ticks=1);
