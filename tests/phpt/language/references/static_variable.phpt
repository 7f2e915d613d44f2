--TEST--
References to static variables
--FILE--
<?php
function &f() { static $list = []; return $list; }
$r = &f(); $r[] = 1; $copy = f(); $copy[] = 'copy'; $r[] = 2;
echo json_encode([f(), $copy]), "\n";
function g($reset) { static $s = 1; if ($reset) { $t = 5; $s = &$t; } return ++$s; }
echo g(false), g(true), g(false), "\n";
--EXPECT--
[[1,2],[1,"copy"]]
263
