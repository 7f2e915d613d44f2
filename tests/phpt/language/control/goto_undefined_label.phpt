--TEST--
goto to a label that does not exist
--FILE--
<?php
function f() { goto nowhere; }
f();
--EXPECTF--

Fatal error: 'goto' to undefined label 'nowhere' in %s on line 2
