<?php
function f($x) { return;  throw new DomainException('uncaught one', 3, new Exception('first')); }
echo "before\n"; exit; 
f([1]);
