--TEST--
Thousands of signals to a process that sleeps, reads, selects, accepts, computes: handled or merged, nothing else happens
--EXTENSIONS--
pcntl
posix
sockets
--FILE--
<?php
const SENT = 20000;
pcntl_async_signals(true);
$handled = 0;
$isOver = false;
pcntl_signal(SIGUSR1, function (int $signal, array $info) use (&$handled) {
    $handled += $signal === SIGUSR1 && $info['signo'] === SIGUSR1 && $info['code'] === SI_USER && $info['uid'] === posix_getuid();
}, false);
pcntl_signal(SIGUSR2, function () use (&$isOver) {
    $isOver = true;
}, false);

/** A child that sends SIGUSR1 many times, then SIGUSR2. */
function flood(): int
{
    $parent = getmypid();
    $child = pcntl_fork();
    if ($child === 0) {
        for ($i = 0; $i < SENT; $i++) {
            posix_kill($parent, SIGUSR1);
        }
        // The queue of handlers may be full: it is sent until it has been seen.
        while (posix_kill($parent, SIGUSR2)) {
            usleep(10000);
        }
        exit(0);
    }
    return $child;
}

socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$server = socket_create_listen(0);
$waits = [
    'sleep' => fn () => sleep(5),
    'usleep' => fn () => usleep(5000000),
    'read' => fn () => @socket_read($pair[0], 10),
    'select' => function () use ($pair) {
        $read = [$pair[0]];
        $write = $except = null;
        @socket_select($read, $write, $except, 5);
    },
    'accept' => fn () => @socket_accept($server),
    'compute' => function () {
        for ($sum = $i = 0; $i < 1000; $i++) {
            $sum += $i * $i % 7;
        }
        if ($sum !== 2001) {
            echo "wrong sum $sum\n";
        }
    },
];
foreach ($waits as $name => $wait) {
    $handled = 0;
    $isOver = false;
    $child = flood();
    while (!$isOver) {
        $wait();
    }
    posix_kill($child, SIGKILL);
    while (pcntl_waitpid($child, $status) !== $child);
    echo $name, ': ', $handled > 0 && $handled <= SENT ? 'handled' : "$handled handled", "\n";
}
--EXPECT--
sleep: handled
usleep: handled
read: handled
select: handled
accept: handled
compute: handled
