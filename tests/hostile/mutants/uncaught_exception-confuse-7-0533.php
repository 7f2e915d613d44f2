<?php
class D { function __destruct() { echo "destructed\n"; } }
__destruct(function () { echo PHP_INT_MAX; });
function f($x) { return $x+1; }
f(new D);
