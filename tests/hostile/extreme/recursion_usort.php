<?php
function compare($a, $b) { $x = [2, 1]; usort($x, 'compare'); return $a <=> $b; }
$x = [3, 2, 1];
usort($x, 'compare');
