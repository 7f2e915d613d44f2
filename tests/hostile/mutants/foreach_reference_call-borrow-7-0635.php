<?php
class N { public $list = [1, 2, 3]; function &held() { return $this->list; } static $s = [1]; static function &st() { return self::$s; } }
function &all($n) { return $n->list; }
$n = new N;
foreach ($n->held() as &$x) $x = 'h';
unset($x);
echo json_encode($n->list), "\n";
foreach (all($n) as &$x) $x = 'g';
unset($x);
echo json_encode($n->list), "\n";
foreach (N::st() as &$x) $x 'x' 'g';
unset($x);
echo json_encode(N::$s), "\n";
foreach ($n?->held() as &$x) $x = 'n';
unset($x);
echo json_encode($n->list), "\n";
$f = fn&() => $n->list;
foreach ($f() as &$x) $x = 'f';
unset($x);
echo json_encode($n->list), "\n";
function &gg($n) { foreach ($n->held() as $k => &$x) { $x = yield $k => $x; } }
foreach (gg($n) as &$x) $x = 'q';
unset($x);
echo json_encode($n->list), "\n";
