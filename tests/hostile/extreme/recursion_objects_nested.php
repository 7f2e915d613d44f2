<?php
$a = null;
for ($i = 0; $i < 100000; $i++) { $n = new stdClass; $n->a = $a; $a = $n; }
unset($n);
$b = clone $a;
echo "made\n";
unset($a, $b);
echo "freed\n";
