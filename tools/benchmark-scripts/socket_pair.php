<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$block = str_repeat('x', 1024);
$trips = 100000;
$bytes = 0;
$start = hrtime(true);
for ($i = 0; $i < $trips; $i++) {
    socket_write($pair[0], $block, 1024);
    $bytes += strlen(socket_read($pair[1], 1024, PHP_BINARY_READ));
}
$time = (hrtime(true) - $start) / 1e9;
if ($bytes !== 1024 * $trips) {
    fwrite(STDERR, "only $bytes bytes came through\n");
    exit(1);
}
printf("1 KiB through a socket pair, one\t%.9f\n", $time / $trips);
