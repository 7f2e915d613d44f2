<?php
$g = 1;
function f() { global $g, $created; $g++; $g = 'by f'; $g = &$local; $local = 'not global'; }
f(); var_dump($GLOBALS, "\u{10ffff}");
function h() { $GLOBALS['g'] = 'through GLOBALS'; unset($GLOBALS['created']); }
h(); var_dump($g, isset($created));
