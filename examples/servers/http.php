<?php
// A small HTTP/1.1 server: connections stay open (keep-alive), requests may be sent before the last one is answered (pipelining).
//   http.php          serves requests of its own client, then ends
//   http.php 8080     serves port 8080 until it is stopped

$port = (int) ($argv[1] ?? 0);
$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($server, SOL_SOCKET, SO_REUSEADDR, 1);
socket_bind($server, '127.0.0.1', $port);
socket_listen($server, 128);
if ($port === 0) {
    pcntl_alarm(60);
    socket_getsockname($server, $address, $free);
    $client = pcntl_fork();
    if ($client === 0) {
        pcntl_alarm(60);
        socket_close($server);
        run_client($free);
        exit(0);
    }
}

$open = $buffers = [];
$served = 0;
while ($port !== 0 || pcntl_waitpid($client, $status, WNOHANG) === 0) {
    $read = [...$open, 'server' => $server];
    $write = $except = null;
    if (!@socket_select($read, $write, $except, 0, 200000)) {
        continue;
    }
    if (isset($read['server'])) {
        $connection = socket_accept($server);
        $open["c$served"] = $connection;
        $buffers["c$served"] = '';
        $served++;
        unset($read['server']);
    }
    foreach ($read as $id => $connection) {
        $data = @socket_read($connection, 65536);
        $stays = $data !== false && $data !== '';
        $buffers[$id] .= (string) $data;
        while ($stays && ($request = next_request($buffers[$id])) !== null) {
            [$answer, $stays] = answer($request);
            while ($answer !== '' && ($written = @socket_write($connection, $answer)) !== false) {
                $answer = substr($answer, $written);
            }
        }
        if (!$stays) {
            socket_close($connection);
            unset($open[$id], $buffers[$id]);
        }
    }
}
echo "$served connections\n";

/** Takes a whole request off the front of a buffer; null when there is none yet. */
function next_request(string &$buffer): ?array
{
    $end = strpos($buffer, "\r\n\r\n");
    if ($end === false) {
        return null;
    }
    $lines = explode("\r\n", substr($buffer, 0, $end));
    $first = explode(' ', array_shift($lines), 3);
    $headers = [];
    foreach ($lines as $line) {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower($name)] = trim($value);
    }
    $length = (int) ($headers['content-length'] ?? 0);
    if (strlen($buffer) < $end + 4 + $length) {
        return null;
    }
    $body = substr($buffer, $end + 4, $length);
    $buffer = substr($buffer, $end + 4 + $length);
    return ['method' => $first[0], 'path' => $first[1] ?? '', 'version' => $first[2] ?? '', 'headers' => $headers, 'body' => $body];
}

/** What to send, and whether the connection stays open. */
function answer(array $request): array
{
    [$status, $body] = match (true) {
        !str_starts_with($request['version'], 'HTTP/1.') => ['400 Bad Request', "What?\n"],
        !in_array($request['method'], ['GET', 'HEAD', 'POST'], true) => ['405 Method Not Allowed', "Not {$request['method']}\n"],
        $request['path'] === '/' => ['200 OK', "Hello\n"],
        $request['path'] === '/echo' => ['200 OK', $request['body']],
        $request['path'] === '/large' => ['200 OK', str_repeat('0123456789', 20000)],
        default => ['404 Not Found', "No {$request['path']}\n"],
    };
    $wish = strtolower($request['headers']['connection'] ?? '');
    $stays = $request['version'] === 'HTTP/1.1' ? $wish !== 'close' : $wish === 'keep-alive';
    $head = "HTTP/1.1 $status\r\nContent-Type: text/plain\r\nContent-Length: " . strlen($body)
        . "\r\nConnection: " . ($stays ? 'keep-alive' : 'close') . "\r\n\r\n";
    return [$request['method'] === 'HEAD' ? $head : $head . $body, $stays];
}

/** Asks for this and that, and prints the answers. */
function run_client(int $port): void
{
    $socket = connect($port);
    foreach (['GET / HTTP/1.1', 'HEAD / HTTP/1.1', 'GET /missing HTTP/1.1', 'DELETE / HTTP/1.1'] as $line) {
        socket_write($socket, "$line\r\nHost: localhost\r\n\r\n");
        show($line, $socket, $line[0] === 'H');
    }
    socket_write($socket, "POST /echo HTTP/1.1\r\nContent-Length: 12\r\n\r\nin two ");
    usleep(20000);
    socket_write($socket, 'parts');
    show('POST /echo in two parts', $socket);

    $socket = connect($port);
    socket_write($socket, str_repeat("GET / HTTP/1.1\r\n\r\n", 3) . "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    for ($i = 1; $i <= 4; $i++) {
        show("pipelined $i", $socket);
    }
    var_dump(socket_read($socket, 1));

    $socket = connect($port);
    socket_write($socket, "GET /large HTTP/1.0\r\n\r\n");
    show('GET /large HTTP/1.0', $socket);
    var_dump(socket_read($socket, 1));
}

function connect(int $port): Socket
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
    socket_connect($socket, '127.0.0.1', $port);
    return $socket;
}

/** Reads one answer and prints its status, its connection header and the body, or the body's size when it is long. */
function show(string $title, Socket $socket, bool $isHead = false): void
{
    $head = '';
    while (!str_ends_with($head, "\r\n\r\n") && ($byte = socket_read($socket, 1)) !== false && $byte !== '') {
        $head .= $byte;
    }
    preg_match('/^HTTP\/1\.1 (.*)\r\n/', $head, $status);
    preg_match('/^Content-Length: (\d+)\r$/m', $head, $length);
    preg_match('/^Connection: (.*)\r$/m', $head, $connection);
    $body = '';
    $size = $isHead ? 0 : (int) $length[1];
    while (strlen($body) < $size && ($data = socket_read($socket, $size - strlen($body))) !== false && $data !== '') {
        $body .= $data;
    }
    echo "$title: $status[1], $connection[1], $length[1] bytes", $body === '' || strlen($body) > 100 ? '' : ': ' . trim($body), "\n";
}
