<?php
function f(&$x) { $y = [1]; array_walk($y, 'f'); }
$a = [1];
array_walk($a, 'f');
