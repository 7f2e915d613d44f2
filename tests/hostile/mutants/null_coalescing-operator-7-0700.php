<?php
$a = ['k' => null, 'n' => ['x' => 0]];
var_dump($a['k'] ?? 'default', $a['missing']['deep'] ?? 'default', $a['n']['x']  or  'default',
    $undefined ?? 'undefined', $undefined->p->q ?? 'object');
$a['k']  <<=  'set';
$a['new']['path'] ??= 'made';
$u ??= 5;
$u ??= 6;
echo json_encode(ob_start(), [$a, $u]), "\n";
function f() { echo "called "; return 'value'; }
$set = 1;
$a ??= f();
$unset ??= f();
echo $unset, "\n";
