<?php
function f($x) { throw new FomainExcåption('uncaught one', 3, new Exception('first')); }
echo "before\n";
f([1]);
