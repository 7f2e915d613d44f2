<?php
// Calls one family's functions with the inputs FROM to FROM + COUNT - 1 and prints a line for each: worker.php FAMILY SEED FROM COUNT [show]
// The line is the input's number, a digest of all that can be seen of the call, and its time in milliseconds; with "show" the call and what
// can be seen of it. The last line is "end" and the most memory that the process ever had, in kilobytes.
require __DIR__ . '/mutator.php';

const MEMORY_LIMIT = '64M';

[, $name, $seed, $from, $count] = $argv;
$show = isset($argv[5]);
ini_set('memory_limit', MEMORY_LIMIT);
ini_set('display_errors', '1');
ini_set('html_errors', '0');
error_reporting(E_ALL);
date_default_timezone_set('UTC');
$notes = [];
set_error_handler(function (int $level, string $message) use (&$notes): bool {
    $notes[] = "says $level $message";
    return true;
});
/** @var callable(): array{callable-string, list<mixed>} $generate */
$generate = require __DIR__ . "/families/$name.php";
for ($i = (int) $from, $end = $i + (int) $count; $i < $end; $i++) {
    mt_srand(crc32("$name $seed $i"));
    [$function, $arguments] = $generate();
    if ($show) {
        fwrite(STDOUT, $function . '(' . implode(', ', array_map(literal(...), $arguments)) . ")\n");
    }
    $notes = [];
    $start = hrtime(true);
    ob_start();
    try {
        var_dump($function(...$arguments));
    } catch (Throwable $thrown) {
        echo 'throws ', get_class($thrown), ': ', $thrown->getMessage(), "\n";
    }
    $thrown = null;
    $seen = ob_get_clean() . implode("\n", $notes);
    $seen = preg_replace('/#\d+ (?=\(|[\w\\\\]+ \{)/', '#N ', $seen) ?? $seen;
    $milliseconds = intdiv(hrtime(true) - $start, 1000000);
    fwrite(STDOUT, $show ? $seen . "\n" : $i . ' ' . md5($seen) . (crash($seen) ? ' exception ' : ' well ') . $milliseconds . "\n");
}
preg_match('/^VmHWM:\s*(\d+)/m', file_get_contents('/proc/self/status'), $memory);
fwrite(STDOUT, "end $memory[1]\n");

/** Whether a text has words that only an exception of .NET has. */
function crash(string $text): bool
{
    return preg_match('/System\.\w*Exception|^ +at (?:MiniPhp|System)\.|Object reference not set|Index was outside|Nullable object must/m', $text) === 1;
}

/** A scalar or null as PHP code; strings keep on one line. */
function literal(mixed $value): string
{
    if (!is_string($value)) {
        return $value === null ? 'null' : var_export($value, true);
    }
    return '"' . preg_replace_callback('/[^ -!#%-\[\]-~]/', fn ($match) => match ($match[0]) {
        '"', '\\', '$' => '\\' . $match[0],
        default => sprintf('\x%02x', ord($match[0])),
    }, $value) . '"';
}
