--TEST--
500 children that exit at once: SIGCHLD merges, no status is lost
--EXTENSIONS--
pcntl
--FILE--
<?php
pcntl_async_signals(true);
$statuses = [];
$signals = 0;
pcntl_signal(SIGCHLD, function (int $signal, array $info) use (&$statuses, &$signals) {
    $signals++;
    if ($info['signo'] !== SIGCHLD || !in_array($info['code'], [CLD_EXITED, CLD_KILLED], true)) {
        var_dump($info);
    }
    while (($child = pcntl_waitpid(-1, $status, WNOHANG)) > 0) {
        $statuses[$child] = pcntl_wifexited($status) ? pcntl_wexitstatus($status) : -pcntl_wtermsig($status);
    }
});
$expected = [];
for ($i = 0; $i < 500; $i++) {
    $child = pcntl_fork();
    if ($child === 0) {
        exit($i % 250);
    }
    $expected[$child] = $i % 250;
}
for ($i = 0; $i < 200 && count($statuses) < 500; $i++) {
    usleep(100000);
}
ksort($expected);
ksort($statuses);
var_dump(count($statuses), $statuses === $expected, $signals >= 1 && $signals <= 500, pcntl_wait($status));
--EXPECT--
int(500)
bool(true)
bool(true)
int(-1)
