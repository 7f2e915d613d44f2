<?php
declare(ticks=1);
function tick() { $a = 1; tick(); }
register_tick_function('tick');
$b = 1;
$c = 2;
