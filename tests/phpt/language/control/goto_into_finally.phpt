--TEST--
goto into a finally block
--FILE--
<?php
goto a; try { } finally { a: }
--EXPECTF--

Fatal error: jump into a finally block is disallowed in %s on line 2
