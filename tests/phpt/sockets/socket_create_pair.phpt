--TEST--
socket_create_pair(): what goes in at one end comes out at the other
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    var_dump(socket_create_pair(AF_UNIX, $type, 0, $pair));
    var_dump(count($pair), get_class($pair[0]), get_class($pair[1]));
    var_dump(socket_write($pair[0], "from 0"), socket_write($pair[1], "from 1"));
    var_dump(socket_read($pair[1], 100), socket_read($pair[0], 100));
}
var_dump($pair);
--EXPECT--
bool(true)
int(2)
string(6) "Socket"
string(6) "Socket"
int(6)
int(6)
string(6) "from 0"
string(6) "from 1"
bool(true)
int(2)
string(6) "Socket"
string(6) "Socket"
int(6)
int(6)
string(6) "from 0"
string(6) "from 1"
bool(true)
int(2)
string(6) "Socket"
string(6) "Socket"
int(6)
int(6)
string(6) "from 0"
string(6) "from 1"
array(2) {
  [0]=>
  object(Socket)#2 (0) {
  }
  [1]=>
  object(Socket)#1 (0) {
  }
}
