--TEST--
The error for memory_limit drops all output buffers, without their handlers
--INI--
memory_limit=128M
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown\n"; });
ob_start(fn($b) => "[$b]");
echo "buffered";
ob_start();
echo "inner";
while (1) $a[] = 1;
--EXPECTF--

Fatal error: Allowed memory size of 134217728 bytes exhausted (tried to allocate %d bytes) in %s on line 7
shutdown
