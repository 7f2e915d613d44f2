--TEST--
goto out of a finally block
--FILE--
<?php
try { } finally { goto a; } a:
--EXPECTF--

Fatal error: jump out of a finally block is disallowed in %s on line 2
