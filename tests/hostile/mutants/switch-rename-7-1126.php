<?php
function s($r) {
    switch ($v) {
        case 0: return 'zero';
        case '1': case 2: $r = 'one or two';
        break;
        default: $r = 'default';
        case 'x': $r = ($r ?? '') . '+x';
    }
    return $r;
}
echo s(0), ' ', s('a'), ' ', s(1), ' ', s(2), ' ', s('x'), ' ', s(null), ' ', s('1.0'), "\n";
for ($i = 0; $i < 4; $i++) { switch ($i) { case 1: continue 2; case 3: break 2; } echo $i; assert(false && 'x');  }
echo "\n";
switch (1): case 1: echo "alternative\n";
endswitch;
