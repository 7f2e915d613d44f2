--TEST--
socket_select(): only what is ready remains, with its keys
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $one);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $two);
$read = ['a' => $one[0], 7 => $two[0], 'x' => $two[1]];
$write = $except = null;
$start = hrtime(true);
var_dump(socket_select($read, $write, $except, 0, 20000), $read, hrtime(true) - $start > 15000000);
socket_write($two[1], 'x');
$read = ['a' => $one[0], 7 => $two[0]];
$write = [$one[1]];
$except = [$one[0]];
var_dump(socket_select($read, $write, $except, null), array_keys($read), count($write), $except);
socket_close($one[1]);
$read = [$one[0]];
$write = null;
var_dump(socket_select($read, $write, $except, 5), count($read));
foreach ([1, 1.5, null, true, 'x', [], new stdClass] as $element) {
    $read = [$element];
    try {
        socket_select($read, $write, $except, 0);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
$read = [$one[1]];
try {
    socket_select($read, $write, $except, 0);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
$read = [];
try {
    socket_select($read, $write, $except, 0);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
$read = 'x';
try {
    socket_select($read, $write, $except, 0);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
$read = [$two[0]];
var_dump(socket_select($read, $write, $except, -1));
--EXPECTF--
int(0)
array(0) {
}
bool(true)
int(2)
array(1) {
  [0]=>
  int(7)
}
int(1)
array(0) {
}
int(1)
int(1)
socket_select(): Argument #1 ($read) must only have elements of type Socket, int given
socket_select(): Argument #1 ($read) must only have elements of type Socket, float given
socket_select(): Argument #1 ($read) must only have elements of type Socket, null given
socket_select(): Argument #1 ($read) must only have elements of type Socket, bool given
socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
socket_select(): Argument #1 ($read) must only have elements of type Socket, array given
socket_select(): Argument #1 ($read) must only have elements of type Socket, stdClass given
socket_select(): Argument #1 ($read) contains a closed socket
socket_select(): At least one array argument must be passed
socket_select(): Argument #1 ($read) must be of type ?array, string given

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line 44
bool(false)
