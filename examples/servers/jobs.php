<?php
// Runs jobs in processes, some at a time. CHLD reaps those that have ended, HUP reads the configuration again, TERM takes no more jobs
// and waits for those that run. Started without arguments it sends itself these signals.
//   jobs.php

pcntl_alarm(60);
$file = tempnam(sys_get_temp_dir(), 'jobs');
file_put_contents($file, json_encode(['limit' => 2]));
$limit = read_limit($file);

pcntl_async_signals(true);
$running = $results = [];
$draining = false;
$reloads = $most = 0;
pcntl_signal(SIGCHLD, function () use (&$running, &$results) {
    // One signal may stand for several children.
    while (($process = pcntl_waitpid(-1, $status, WNOHANG)) > 0) {
        if (!isset($running[$process])) {
            continue;
        }
        $results[$running[$process]] = pcntl_wifexited($status) ? 'exit ' . pcntl_wexitstatus($status) : 'signal ' . pcntl_wtermsig($status);
        unset($running[$process]);
    }
});
pcntl_signal(SIGHUP, function () use (&$limit, &$reloads, $file) {
    $limit = read_limit($file);
    $reloads++;
});
pcntl_signal(SIGTERM, function () use (&$draining) {
    $draining = true;
});

for ($job = 1; !$draining; $job++) {
    // Without SIGCHLD in between, so that its handler knows every child.
    pcntl_sigprocmask(SIG_BLOCK, [SIGCHLD]);
    $process = start($job);
    $running[$process] = $job;
    $most = max($most, count($running));
    pcntl_sigprocmask(SIG_UNBLOCK, [SIGCHLD]);
    if ($job === 10) {
        file_put_contents($file, json_encode(['limit' => 5]));
        posix_kill(getmypid(), SIGHUP);
    }
    if ($job === 30) {
        posix_kill(getmypid(), SIGTERM);
    }
    while (count($running) >= $limit && !$draining) {
        usleep(1000000); // ended by SIGCHLD
    }
}
$left = count($running);
while ($running) {
    usleep(100000);
}
unlink($file);

ksort($results);
echo count($results), " jobs, at most $most at once, limit $limit after $reloads reload, ", $left > 0 ? 'some' : 'none', " running when told to end\n";
foreach (array_count_values($results) as $result => $count) {
    echo "$count: $result\n";
}

function read_limit(string $file): int
{
    return json_decode(file_get_contents($file), true)['limit'];
}

/** Every fifth job fails, every seventh is killed. */
function start(int $job): int
{
    $process = pcntl_fork();
    if ($process !== 0) {
        return $process;
    }
    foreach ([SIGCHLD, SIGHUP, SIGTERM] as $signal) {
        pcntl_signal($signal, SIG_DFL);
    }
    pcntl_alarm(60);
    usleep(20000);
    if ($job % 7 === 0) {
        posix_kill(getmypid(), SIGKILL);
    }
    exit($job % 5 === 0 ? 1 : 0);
}
