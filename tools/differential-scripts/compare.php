<?php
// The driver of tools/differential: runs calls.php for each function under both and compares the lines.
[, $minphp] = $argv;
$php = 'php';
$count = 200;
$seed = 1;
$show = 3;
$names = [];
for ($i = 2; $i < $argc; $i++) {
    switch ($argv[$i]) {
        case '--php':
            $php = $argv[++$i];
            break;
        case '--count':
            $count = (int) $argv[++$i];
            break;
        case '--seed':
            $seed = (int) $argv[++$i];
            break;
        case '--show':
            $show = (int) $argv[++$i];
            break;
        default:
            $names[] = $argv[$i];
    }
}
if ($names === []) {
    foreach (require __DIR__ . '/functions.php' as $chapter) {
        array_push($names, ...preg_split('/\s+/', $chapter));
    }
}
$known = [];
foreach (file(__DIR__ . '/known.txt', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $line) {
    if ($line[0] !== '#') {
        [$name, $reason] = explode(': ', $line, 2);
        $known[$name] = $reason;
    }
}

$calls = $different = $expected = 0;
foreach ($names as $name) {
    $theirs = run([$php], $name, $count, $seed);
    if (!isset($theirs[0])) {
        continue; // PHP does not have it.
    }
    $ours = run([$minphp], $name, $count, $seed);
    $calls += count($theirs);
    $differences = 0;
    foreach ($theirs as $i => $line) {
        if (($ours[$i] ?? 'nothing') === $line) {
            continue;
        }
        if (!isset($known[$name]) && $differences++ < $show) {
            echo "- $line\n+ ", $ours[$i] ?? 'nothing: ' . end($ours), "\n";
        }
        $expected += isset($known[$name]);
    }
    if ($differences > 0) {
        echo "$name: $differences of ", count($theirs), " calls differ\n";
    }
    $different += $differences;
}
echo "$calls calls, $different differ, $expected differ as known\n";
exit($different > 0 ? 1 : 0);

/** The lines that the calls of a function print. */
function run(array $program, string $name, int $count, int $seed): array
{
    $command = [...$program, __DIR__ . '/calls.php', $name, (string) $count, (string) $seed];
    $descriptors = [0 => ['file', '/dev/null', 'r'], 1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']];
    $process = proc_open($command, $descriptors, $pipes, null, ['TZ' => 'UTC', 'PATH' => getenv('PATH')]);
    $lines = explode("\n", rtrim(stream_get_contents($pipes[1]), "\n"));
    proc_close($process);
    return $lines === [''] ? [] : $lines;
}
