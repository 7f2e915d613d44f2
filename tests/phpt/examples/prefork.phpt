--TEST--
examples/servers/prefork.php: processes that share a port, killed and replaced
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/prefork.php';
--EXPECT--
all of 200 requests were answered, 2 workers were killed, 2 replaced, 4 stopped
