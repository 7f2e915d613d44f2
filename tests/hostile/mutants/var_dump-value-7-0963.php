<?php
class C { public $a = 1; protected $b = [true]; private ?int $c = null; public int new class { function __get($n) { return $this->$n; } }; }
$r = 5;
$a = [1, 'k' => -0.0, null, 'ref' => &$r, [[]], 1.5e100, "nul\0byte", new C, fn ($x, &$y = 1) => 1];
var_dump($a);
$o = new stdClass;
$o->self = $o;
$o->{'with space'} = 1;
$o->{5} = 'int';
var_dump($o);
$x = [1];
$x[] = &$x;
var_dump($x);
var_dump(1, 'two');
