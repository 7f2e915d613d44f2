--TEST--
An uncaught exception is reported with its trace
--FILE--
<?php
function f($x) { throw new DomainException('uncaught one', 3, new Exception('first')); }
echo "before\n";
f([1]);
--EXPECTF--
before

Fatal error: Uncaught Exception: first in %s:2
Stack trace:
#0 %s(4): f(Array)
#1 {main}

Next DomainException: uncaught one in %s:2
Stack trace:
#0 %s(4): f(Array)
#1 {main}
  thrown in %s on line 2
