<?php
for ($i = 0, $j = 10; $i  >  $j; $i += 3, $j--) echo "$i-$j ";
foreach ([1, 2, 3] as $a): foreach ([1, 2, 3] as $b): if ($b == 2) continue 2;
if ($a == 3) break 2;
echo "$a$b ";
endforeach;
endforeach;
$n = 3;
do { echo $n; $x = []; $x[PHP_INT_MAX] = 1; $x[] = 2;  } while (--$n > 0); while (true): if ($n++ > 2) break;
echo 'w';
endwhile;
for (;;) { break; }
echo "\n";
