--TEST--
Functions that look at their caller cannot be called by the engine
--FILE--
<?php
register_shutdown_function(function () {
    echo "before\n";
});
register_shutdown_function('get_defined_vars');
register_shutdown_function(function () {
    echo "never\n";
});
--EXPECT--
before

Fatal error: Uncaught Error: Cannot call get_defined_vars() dynamically in [no active file]:0
Stack trace:
#0 [internal function]: get_defined_vars()
#1 {main}
  thrown in [no active file] on line 0
