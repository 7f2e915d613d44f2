--TEST--
Children answer through socket pairs, all at once
--EXTENSIONS--
pcntl
sockets
--FILE--
<?php
$answers = [];
for ($i = 0; $i < 20; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    if (pcntl_fork() === 0) {
        socket_close($pair[0]);
        $numbers = range(1, 2000);
        shuffle($numbers);
        sort($numbers);
        try {
            throw new Exception(md5(serialize($numbers)));
        } catch (Exception $exception) {
            preg_match('/^[0-9a-f]{8}/', $exception->getMessage(), $match);
            socket_write($pair[1], "$i $match[0]\n");
        }
        exit($i);
    }
    socket_close($pair[1]);
    $answers[$i] = $pair[0];
}
foreach ($answers as $i => $socket) {
    echo socket_read($socket, 100);
}
$sum = 0;
while (pcntl_wait($status) > 0) {
    $sum += pcntl_wexitstatus($status);
}
var_dump($sum);
--EXPECT--
0 e86fe389
1 e86fe389
2 e86fe389
3 e86fe389
4 e86fe389
5 e86fe389
6 e86fe389
7 e86fe389
8 e86fe389
9 e86fe389
10 e86fe389
11 e86fe389
12 e86fe389
13 e86fe389
14 e86fe389
15 e86fe389
16 e86fe389
17 e86fe389
18 e86fe389
19 e86fe389
int(190)
