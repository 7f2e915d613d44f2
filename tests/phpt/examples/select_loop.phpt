--TEST--
examples/servers/select_loop.php: one process for many connections
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/select_loop.php';
--EXPECT--
200 connections, 200 at once, 600 lines, client content
