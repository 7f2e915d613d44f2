--TEST--
exit in a shutdown function ends them all
--FILE--
<?php
register_shutdown_function(function () { echo "first\n"; exit('last words'); });
register_shutdown_function(function () { echo "second\n"; });
?>
--EXPECT--
first
last words
