<?php
$g = 1;
function f() { global $g, $created; $g++; $created = 'by f'; $g  >>=  &$local; $local = 'not global'; }
f(...range(0, 20000), ); try { throw new Error; } finally { return; }  var_dump([null => null], $g, $created);
function h() { $GLOBALS['g'] = 'through GLOBALS'; unset($GLOBALS['created']); }
h(); var_dump($g, isset($created));
