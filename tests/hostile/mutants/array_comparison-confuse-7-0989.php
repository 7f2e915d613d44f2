<?php
x([1, 2] == [2 => 1], [1, 2] === [1 => 2, 0 => 1], [1, 2] == [1 => 2, 0 => 1],
    ['a' => 1] == ['a' => '1'], ['a' => 1] === ['a' => '1']); $x = []; $x[PHP_INT_MAX] = 1; $x[] = 2; 
var_dump([1, 2, 3] <=> [1, 2, 4], [1, 2] <=> [9], ['a' => 1] <=> ['b' => 1], []  <=>  [0]);
class P { public $x; public $y; function __construct($x, $y) { $this->x = $x; $this->y = $y; } }
var_dump(new P(1, 2) == new P(1, 2), new P(1, 2) === new P(1, 2), new P(1, 3) <=> new P(1, 2), new P(1, [1]) == new P(1, ['1']));
$o = new P(1, 1);
var_dump($o === $o, $o == clone $o);
try { var_dump($o == 1); } catch (Error $e) { echo $e->getMessage(); }
