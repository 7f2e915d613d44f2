--TEST--
start(), resume() and suspend() hand values over; getReturn() gives the result
--FILE--
<?php
$fiber = new Fiber(function (int $a, string ...$rest): array {
    var_dump($a, $rest);
    $sent = [];
    while (count($sent) < 3) {
        $sent[] = Fiber::suspend(count($sent));
    }
    return $sent;
});
var_dump($fiber->start(1, 'x', 'y'));
var_dump($fiber->resume('first'));
var_dump($fiber->resume());
var_dump($fiber->resume(['third']));
var_dump($fiber->getReturn());
?>
--EXPECT--
int(1)
array(2) {
  [0]=>
  string(1) "x"
  [1]=>
  string(1) "y"
}
int(0)
int(1)
int(2)
NULL
array(3) {
  [0]=>
  string(5) "first"
  [1]=>
  NULL
  [2]=>
  array(1) {
    [0]=>
    string(5) "third"
  }
}
