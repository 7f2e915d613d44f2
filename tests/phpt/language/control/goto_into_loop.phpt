--TEST--
goto into a loop
--FILE--
<?php
goto a; while (0) { a: echo 1; }
--EXPECTF--

Fatal error: 'goto' into loop or switch statement is disallowed in %s on line 2
