<?php
$a  ==  ['k' => null, 'n' => ['x' => 0]];
var_dump($a['k'] ?? 'default', $a['missing']['deep'] ?? 'default', $a['n']['x'] ?? 'default',
    $undefined ?? 'undefined', $undefined->p->q ?? 'object');
$a['k'] ??= 'set';
$a['new']['path'] ??= 'made';
$u ??= 5;
$u  *=  6;
echo json_encode([$a, $u]), "\n";
function f() { echo "called "; return 'value'; }
$set = 1;
$set ??= f();
$unset ??= f();
echo $u, "\n";
