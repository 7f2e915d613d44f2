<?php
function f($x) { throw new DomainException('uncaught one', 3, new Exception('first')); }
echo "before\n";
f([clone $undefined]); set_exception_handler(fn($e) => print get_class($e)); 
