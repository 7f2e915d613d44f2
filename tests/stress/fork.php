<?php
// Children that do everything at once: fork.php [children = 2000] [at once = 4]
// Each allocates tens of megabytes, sorts, throws, matches, writes a file, now and then forks again, and answers through a
// socket pair. Prints how many were all right; exit status 1 when one was not.

$children = (int) ($argv[1] ?? 2000);
$atOnce = (int) ($argv[2] ?? 4);
$right = 0;
$running = [];

for ($number = 0; $number < $children || $running; ) {
    while ($number < $children && count($running) < $atOnce) {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        $child = pcntl_fork();
        if ($child === 0) {
            socket_close($pair[0]);
            socket_write($pair[1], work($number) . "\n");
            exit($number % 100);
        }
        socket_close($pair[1]);
        $running[$child] = [$number, $pair[0]];
        $number++;
    }

    // The parent works between its forks, too.
    if ($number % 16 === 0) {
        work($number);
    }

    $child = pcntl_wait($status);
    [$which, $socket] = $running[$child];
    unset($running[$child]);
    $answer = socket_read($socket, 1000);
    $isRight = pcntl_wifexited($status) && pcntl_wexitstatus($status) === $which % 100 && $answer === expected($which) . "\n";
    $right += $isRight;
    if (!$isRight) {
        printf("child %d: status %x, answer %s\n", $which, $status, var_export($answer, true));
    }
}

echo "$right of $children children all right\n";
exit($right === $children ? 0 : 1);

function work(int $number): string
{
    // Tens of megabytes, most of it garbage at once.
    $kept = [];
    for ($i = 0; $i < 2000; $i++) {
        $text = str_repeat(chr(65 + $i % 26), 10000);
        if ($i % 50 === 0) {
            $kept[] = $text . $number;
        }
    }

    $numbers = [];
    for ($i = 0, $value = $number + 1; $i < 3000; $i++) {
        $value = ($value * 1103515245 + 12345) % 2147483648;
        $numbers[] = $value;
    }
    sort($numbers);
    for ($i = 1; $i < 3000; $i++) {
        if ($numbers[$i - 1] > $numbers[$i]) {
            return 'not sorted';
        }
    }

    $caught = 0;
    for ($i = 0; $i < 50; $i++) {
        try {
            raise($i, 20);
        } catch (Exception $exception) {
            $caught += preg_match('/^level (\d+)$/', $exception->getMessage(), $match) && (int) $match[1] === $i;
        } finally {
            $caught++;
        }
    }

    // Code that nothing has run before.
    $made = eval("return fn(\$x) => \$x + $number;");
    $sum = $made(count($kept)) + $caught;

    if ($number % 10 === 0) {
        $grandchild = pcntl_fork();
        if ($grandchild === 0) {
            usort($numbers, fn($a, $b) => $b <=> $a);
            exit($numbers[0] >= $numbers[2999] ? 7 : 8);
        }
        pcntl_waitpid($grandchild, $status);
        if (pcntl_wexitstatus($status) !== 7) {
            return 'grandchild failed';
        }
    }

    return "child $number: $sum";
}

function raise(int $level, int $depth): void
{
    if ($depth === 0) {
        throw new Exception("level $level");
    }
    raise($level, $depth - 1);
}

function expected(int $number): string
{
    return "child $number: " . (40 + $number + 100);
}
