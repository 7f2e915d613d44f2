--TEST--
examples/servers/http.php: HTTP/1.1 with connections that stay open
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/http.php';
--EXPECT--
GET / HTTP/1.1: 200 OK, keep-alive, 6 bytes: Hello
HEAD / HTTP/1.1: 200 OK, keep-alive, 6 bytes
GET /missing HTTP/1.1: 404 Not Found, keep-alive, 12 bytes: No /missing
DELETE / HTTP/1.1: 405 Method Not Allowed, keep-alive, 11 bytes: Not DELETE
POST /echo in two parts: 200 OK, keep-alive, 12 bytes: in two parts
pipelined 1: 200 OK, keep-alive, 6 bytes: Hello
pipelined 2: 200 OK, keep-alive, 6 bytes: Hello
pipelined 3: 200 OK, keep-alive, 6 bytes: Hello
pipelined 4: 200 OK, close, 6 bytes: Hello
string(0) ""
GET /large HTTP/1.0: 200 OK, close, 200000 bytes
string(0) ""
3 connections
