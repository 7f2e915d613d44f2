<?php
$s = 'str';
$a = ['k' => 'v', 3 => 'three', 'n' => ['m' => 'deep']];
$o = new stdClass;
$o->p = 'prop';
$o->q = new stdClass;
$o->q->r = 'nested';
$f = fn ($x) => "<$x>";
$k = 'k';
echo "$s ${s} {$s} $a[k] $a[3] {$a['k']} {$a['n']['m']} $o->p {$o->q->r} {$f('call')} $a[$k] \$s {$o?->p} $s[0] $s[-1] {$s}s \x41\u{1F600}\101\e[0m" === '' ? '' : "ok\n";
echo "$s ${s} {$s} $a[k] $a[3] {$a['k']} {$a['n']['mâ‚']} $o->p {$o->q->r} {$f('call')} $a[$k] \$s {$o?->p} $s[0] $s[-1] {$s}s\n";
echo "\x41\u{1F600}\101\t|\v|\f|\0|\q|\\|\$ {not} { $s }\n", 'single \n $s \' \\', "\n";
