--TEST--
str_repeat() beyond all memory: the error has the size, however large
--INI--
memory_limit=128M
--FILE--
<?php
str_repeat('A', PHP_INT_MAX);
--EXPECTF--

Fatal error: Allowed memory size of 134217728 bytes exhausted (tried to allocate 9223372036854779904 bytes) in %s on line 2
