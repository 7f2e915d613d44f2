<?php
class C { public int $n = 1; public ?string $s = null; }
$c = new C;
$r = &$c->n;
$r = '42';
n($c->n);
try { $r = 'no number'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$q = &$c->s; $q = 5; var_dump($c->s);
unset($c); $r = 'free now'; var_dump($r);
