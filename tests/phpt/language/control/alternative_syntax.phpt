--TEST--
The alternative syntax of every control structure, nested and mixed with inline text
--FILE--
<?php
if (0): echo 'no'; elseif (1): echo "elseif\n"; else: echo 'no'; endif;
for ($i = 0; $i < 2; $i++): echo $i; endfor;
foreach ([1, 2] as $v): if ($v == 1): continue; endif; echo "v$v\n"; endforeach;
while ($i-- > 0): echo "w$i"; if ($i == 1): continue 1; endif; endwhile;
echo "\n";
switch (3): case 1: echo 'one'; case 3: case 4: echo "three\n"; break; default: echo 'default'; endswitch;
switch (3): endswitch;
switch (3) { ; case 3; echo "semicolon\n"; }
declare(ticks=1): echo "declared\n"; enddeclare;
for ($a = 0, $b = 5; $a < $b, $a < 3; $a++, --$b): endfor;
var_dump($a, $b);
foreach ([[1, [2]], [3, [4]]] as [$x, [$y]]): ?>
<?= $x ?>-<?= $y ?>

<?php endforeach;
if (1): if (0): ?>hidden<?php else: ?>
shown
<?php endif; endif;
switch (2):
    case 2: ?>
text in a case
<?php endswitch ?>
end
--EXPECT--
elseif
01v2
w1w0
three
semicolon
declared
int(3)
int(2)
1-2
3-4
shown
text in a case
end
