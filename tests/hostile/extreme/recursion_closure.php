<?php
$f = function ($n) use (&$f) { return $f($n + 1) + 1; };
echo $f(0);
