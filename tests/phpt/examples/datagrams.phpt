--TEST--
examples/servers/datagrams.php: UDP and multicast
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/datagrams.php';
--EXPECT--
first: 50 answers
second: 50 answers
member 1: 20 news
member 2: 20 news
member 3: 20 news
