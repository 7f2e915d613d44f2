--TEST--
ob_start() inside a handler ends the script
--FILE--
<?php
function g($b){ ob_start(); return $b; } ob_start('g'); echo "x"; ob_end_flush(); echo "after";
--EXPECTF--

Fatal error: ob_start(): Cannot use output buffering in output buffering display handlers in %s on line 2
