--TEST--
The callback of the headers runs before the first output
--FILE--
<?php header_register_callback(fn() => print("cb ")); register_shutdown_function(function(){ echo "shut "; }); class D { function __destruct() { echo "dtor "; } } $d = new D; ob_start();
--EXPECT--
cb shut dtor
