<?php
$undefined;
function f() { $undefined; return 1; }
echo f(), "\n";
if (f) $other;
$$undefined;
$array[0];
