--TEST--
examples/servers/fork_echo.php: an echo server with a process for every connection
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/fork_echo.php';
--EXPECT--
20 connections, 1000 messages, 21 processes ended well
