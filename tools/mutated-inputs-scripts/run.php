<?php
// The driver of tools/mutated-inputs: gives ranges of inputs to workers of both programs, compares what they print, and judges.
require __DIR__ . '/batch.php';
require __DIR__ . '/options.php';

/** Kilobytes that a process may have besides what memory_limit counts: the runtime, its code, and garbage that is not collected yet. */
const RUNTIME_MEMORY = 160 * 1024;
const LIMITED_MEMORY = 64 * 1024;

$options = Options::read($argv);
$known = known();
$passed = $failed = 0;
foreach ($options->families as $family) {
    $result = judge($family, $options, $known);
    $result['defects'] === 0 ? $passed++ : $failed++;
    printf(
        "%s: %d inputs, %d defects%s, %d differ as known; %d MB at most, slowest %d ms\n",
        $family, $options->count, $result['defects'], $options->php === null ? '' : ", $result[compared] compared", $result['known'], intdiv($result['memory'], 1024), $result['slowest'],
    );
}
echo "$passed passed, $failed failed\n";
exit($failed > 0 ? 1 : 0);

/** @return array<string, list<string>> patterns of pairs of results that differ for a reason, by family */
function known(): array
{
    $known = [];
    foreach (file(__DIR__ . '/known.txt', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $line) {
        if ($line[0] !== '#') {
            [$family, $pattern] = explode(' ', $line, 2);
            $known[$family][] = $pattern;
        }
    }
    return $known;
}

/**
 * Runs all inputs of a family and prints its first defects.
 * @param array<string, list<string>> $known
 * @return array{defects: int, compared: int, known: int, memory: int, slowest: int} memory in kilobytes, slowest in milliseconds
 */
function judge(string $family, Options $options, array $known): array
{
    $result = ['defects' => 0, 'compared' => 0, 'known' => 0, 'memory' => 0, 'slowest' => 0];
    $end = $options->from + $options->count;
    for ($from = $options->from; $from < $end; $from += $options->batch) {
        $batches = [new Batch($options->minphp, $family, $options->seed, $from, min($options->batch, $end - $from), $options->limit)];
        if ($options->php !== null) {
            $batches[] = new Batch($options->php, $family, $options->seed, $from, min($options->batch, $end - $from), $options->limit);
        }
        Batch::runAll($batches);
        $ours = $batches[0];
        $theirs = $batches[1] ?? null;
        $result['memory'] = max($result['memory'], $ours->memory);
        $result['slowest'] = max($result['slowest'], $ours->slowest);
        foreach ($ours->outcomes as $i => $outcome) {
            $reason = $ours->isDefect($i) ? $outcome : '';
            if ($theirs?->isComparable($i)) {
                $result['compared']++;
                if ($reason === '' && $outcome !== $theirs->outcomes[$i]) {
                    $reason = 'another result than PHP';
                }
            }
            if ($reason === '') {
                continue;
            }
            $shown = $result['defects'] < $options->show || $reason === 'another result than PHP' ? difference($family, $i, $options) : '';
            if ($reason === 'another result than PHP' && isKnown($shown, $known[$family] ?? [])) {
                $result['known']++;
                continue;
            }
            if ($result['defects']++ < $options->show) {
                echo "$family $i: $reason (--seed $options->seed --from $i --count 1 $family)\n$shown";
            }
        }
        if ($ours->memory > LIMITED_MEMORY + RUNTIME_MEMORY && $result['defects']++ < $options->show) {
            echo "$family: $ours->memory KB of memory (--seed $options->seed --from $from --count $options->batch $family)\n";
        }
    }
    return $result;
}

/** The call with an input, and the lines that are different. */
function difference(string $family, int $i, Options $options): string
{
    $ours = explode("\n", Batch::show($options->minphp, $family, $options->seed, $i, $options->limit));
    $shown = "  $ours[0]\n";
    $theirs = $options->php === null ? [''] : explode("\n", Batch::show($options->php, $family, $options->seed, $i, $options->limit));
    foreach ([['-', $theirs, $ours], ['+', $ours, $theirs]] as [$sign, $lines, $others]) {
        $different = array_filter($lines, fn ($line, $number) => $line !== ($others[$number] ?? null) && !str_starts_with($line, 'end '), ARRAY_FILTER_USE_BOTH);
        foreach (array_slice($different, 0, 8) as $line) {
            $shown .= "$sign " . addcslashes(substr($line, 0, 500), "\0..\37\177..\377") . "\n";
        }
    }
    return $shown;
}

/** @param list<string> $patterns */
function isKnown(string $shown, array $patterns): bool
{
    foreach ($patterns as $pattern) {
        if (preg_match($pattern, $shown) === 1) {
            return true;
        }
    }
    return false;
}
