<?php
// A server with a fixed number of processes that all listen on one port (SO_REUSEPORT): the kernel spreads the connections. The master
// only watches, and starts a process anew when one has died.
//   prefork.php [WORKERS [REQUESTS [KILLS]]]    4 workers, 200 requests, 2 workers killed meanwhile

[$workers, $requests, $kills] = array_map('intval', array_slice($argv, 1)) + [4, 200, 2];
pcntl_alarm(120);

// Keeps the port for the workers; as it does not listen, it gets no connections.
$reserved = reusable_socket(0);
socket_getsockname($reserved, $address, $port);

// Signals that the master waits for stay blocked, so that none is lost between two waits.
pcntl_sigprocmask(SIG_BLOCK, [SIGCHLD, SIGUSR1, SIGTERM]);
$pool = [];
$ready = 0;
for ($i = 0; $i < $workers; $i++) {
    $pool[start_worker($port)] = true;
}
$client = 0;
$killed = $replaced = 0;
$status = null;
while ($status === null) {
    $signal = pcntl_sigtimedwait([SIGCHLD, SIGUSR1], $info, 30);
    if ($signal < 0) {
        break;
    }
    if ($signal === SIGUSR1) {
        // One signal may stand for several workers: what counts is that all of them listen when the client starts.
        $ready = count_listening($port);
    }
    if ($client === 0 && $ready >= $workers) {
        $client = pcntl_fork();
        if ($client === 0) {
            exit(run_client($port, $requests, $kills));
        }
    }
    while (($ended = pcntl_waitpid(-1, $code, WNOHANG)) > 0) {
        if ($ended === $client) {
            // Goes on: a worker that was killed before may come after it.
            $status = pcntl_wexitstatus($code);
            continue;
        }
        unset($pool[$ended]);
        $killed += pcntl_wifsignaled($code);
        $pool[start_worker($port)] = true;
        $replaced++;
    }
}

foreach (array_keys($pool) as $worker) {
    posix_kill($worker, SIGTERM);
}
$stopped = 0;
while (($ended = pcntl_wait($code)) > 0) {
    $stopped += pcntl_wifexited($code) && pcntl_wexitstatus($code) === 0;
}
echo $status === 0 ? 'all' : 'not all', " of $requests requests were answered, $killed workers were killed, $replaced replaced, $stopped stopped\n";

function reusable_socket(int $port): Socket
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_REUSEADDR, 1);
    socket_set_option($socket, SOL_SOCKET, SO_REUSEPORT, 1);
    socket_bind($socket, '127.0.0.1', $port);
    return $socket;
}

/** How many sockets listen on a port. */
function count_listening(int $port): int
{
    $count = 0;
    foreach (file('/proc/net/tcp') as $line) {
        $fields = preg_split('/\s+/', trim($line));
        $count += $fields[3] === '0A' && hexdec(substr($fields[1], -4)) === $port;
    }
    return $count;
}

/** A process that answers every line with its own number, until it is told to end. */
function start_worker(int $port): int
{
    $worker = pcntl_fork();
    if ($worker !== 0) {
        return $worker;
    }
    $running = true;
    pcntl_async_signals(true);
    pcntl_signal(SIGTERM, function () use (&$running) {
        $running = false;
    }, false);
    pcntl_sigprocmask(SIG_SETMASK, []);
    pcntl_alarm(120);
    $server = reusable_socket($port);
    socket_listen($server, 128);
    socket_set_option($server, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 0]);
    posix_kill(posix_getppid(), SIGUSR1);
    while ($running) {
        $connection = @socket_accept($server);
        if ($connection === false) {
            continue;
        }
        while (($line = @socket_read($connection, 1024)) !== false && $line !== '') {
            @socket_write($connection, getmypid() . ' ' . $line);
        }
        socket_close($connection);
    }
    exit(0);
}

/** Sends requests, each on a connection of its own; one whose worker has died meanwhile is sent again. Kills workers now and then. */
function run_client(int $port, int $requests, int $kills): int
{
    pcntl_sigprocmask(SIG_SETMASK, []);
    pcntl_alarm(120);
    for ($i = 0; $i < $requests; $i++) {
        for ($attempt = 0; ($worker = request($port, "request $i\n")) === null; $attempt++) {
            if ($attempt === 100) {
                return 1;
            }
            usleep(10000);
        }
        if ($kills > 0 && $i > 0 && $i % max(1, intdiv($requests, $kills + 1)) === 0) {
            posix_kill($worker, SIGKILL);
            $kills--;
        }
    }
    return 0;
}

/** The process that answered; null when the connection was closed first. */
function request(int $port, string $line): ?int
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 5, 'usec' => 0]);
    if (!@socket_connect($socket, '127.0.0.1', $port) || @socket_write($socket, $line) === false) {
        return null;
    }
    $answer = @socket_read($socket, 1024);
    return $answer !== false && str_ends_with($answer, " $line") ? (int) $answer : null;
}
