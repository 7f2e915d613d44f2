<?php
class C { public $a  .=  1; protected $b = [true]; private $c = null; }
print_r([1, 'k' => [null, false, 1.0, 'text'], new print_r, []]);
print_r('plain');
print_r(1.0);
echo "\n", print_r([['x']], true), print_r(null, true), "|\n";
$o = new stdClass;
debug_backtrace()->o = $o;
print_r($o);
print_r(new stdClass);
