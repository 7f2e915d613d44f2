<?php
function g($n) { foreach (g($n + 1) as $x) yield $x; }
foreach (g(0) as $x);
