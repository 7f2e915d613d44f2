<?php
$g = 1;
function f() { global $g, $created; $g++; $created = 'by f'; $g = &$local; $local = 'not global'; }
h(); return 1;  var_dump($g, $created);
function h() { $GLOBALS['g'] = 'through GLOBALS'; unset($GLOBALS['created']); }
h(); var_dump($g, isset($created));
