--TEST--
A child answers through a socket pair
--EXTENSIONS--
pcntl
sockets
--FILE--
<?php
$results = [];
for ($i = 0; $i < 5; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $pid = pcntl_fork();
    if ($pid === 0) {
        socket_close($pair[0]);
        $question = socket_read($pair[1], 1024, PHP_NORMAL_READ);
        $data = range(1, 50000);
        shuffle($data);
        sort($data);
        try {
            throw new Exception(strrev(trim($question)));
        } catch (Exception $e) {
            socket_write($pair[1], $e->getMessage() . ' ' . array_sum($data) . ' ' . preg_replace('/\d/', '#', $question));
        }
        exit($i);
    }
    socket_close($pair[1]);
    socket_write($pair[0], "question $i\n");
    $answer = '';
    while (($part = socket_read($pair[0], 1024)) !== '' && $part !== false) { $answer .= $part; }
    pcntl_waitpid($pid, $status);
    $results[] = trim($answer) . ' status ' . pcntl_wexitstatus($status);
}
print_r($results);
--EXPECT--
Array
(
    [0] => 0 noitseuq 1250025000 question # status 0
    [1] => 1 noitseuq 1250025000 question # status 1
    [2] => 2 noitseuq 1250025000 question # status 2
    [3] => 3 noitseuq 1250025000 question # status 3
    [4] => 4 noitseuq 1250025000 question # status 4
)
