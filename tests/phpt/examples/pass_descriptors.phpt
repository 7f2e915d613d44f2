--TEST--
examples/servers/pass_descriptors.php: connections and files passed between processes
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/pass_descriptors.php';
--EXPECT--
worker 0 answers question 0
worker 1 answers question 1
worker 2 answers question 2
worker 0 answers question 3
worker 1 answers question 4
worker 2 answers question 5
worker 0 answers question 6
worker 1 answers question 7
worker 2 answers question 8
worker 0: connection 0, connection 3, connection 6
worker 1: connection 1, connection 4, connection 7
worker 2: connection 2, connection 5, connection 8
