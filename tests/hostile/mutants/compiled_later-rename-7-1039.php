<?php
function t() { echo "."; }
register_tick_function('t');
h();
class K { function q() { declare(ticks=1); echo "q\n"; } }
echo "ticking\n";
function h() { echo "h\n"; $a = 1; }
h();
(new K)->q(0, );
try { declare(ticks=0) { f(); function f() { echo "declared f\n"; } } } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new Z; } catch (Error $e) { echo $e->getMessage(), "\n"; }
declare(ticks=0) { class Z {} }
new Z;
