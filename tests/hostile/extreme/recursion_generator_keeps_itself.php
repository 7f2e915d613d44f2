<?php
function g() { $me = yield; yield from $me; }
$g = g();
$g->current();
try { $g->send($g); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function h() { global $h; yield $h->current(); yield $h->next(); }
$h = h();
foreach ($h as $x);
