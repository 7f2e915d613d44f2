<?php
// The functions that programs live in, a row each: the same calls on the same data again and again.
$text = str_repeat('The quick brown fox jumps over the lazy dog, & runs <b>away</b>. ', 30);
$words = explode(' ', $text);
mt_srand(3);
$numbers = $records = [];
for ($i = 0; $i < 1000; $i++) {
    $numbers[] = mt_rand(0, 100000);
    $records[] = ['id' => $i, 'name' => "name $i", 'score' => $i * 1.5, 'tags' => ['a', 'b'], 'on' => $i % 2 === 0];
}
$json = json_encode($records);
$pairs = ['quick' => 'slow', 'brown' => 'red', 'dog' => 'cat', 'The' => 'A'];
$file = tempnam(sys_get_temp_dir(), 'benchmark');
$handle = fopen($file, 'w');
for ($i = 0; $i < 5000; $i++) {
    fputcsv($handle, [$i, "name $i", 'some "quoted" text, with a comma', $i / 3]);
}
fclose($handle);

$rows = [
    'str_replace' => [60000, fn () => str_replace('fox', 'cat', $text)],
    'strpos' => [300000, fn () => strpos($text, 'away')],
    'explode' => [5000, fn () => explode(' ', $text)],
    'implode' => [5000, fn () => implode(',', $words)],
    'preg_match' => [200000, fn () => preg_match('/lazy (\w+)/', $text, $found)],
    'preg_replace_callback' => [2000, fn () => preg_replace_callback('/\b\w{5}\b/', fn ($found) => strtoupper($found[0]), $text)],
    'sort' => [500, function () use ($numbers) {
        sort($numbers);
    }],
    'usort' => [100, function () use ($numbers) {
        usort($numbers, fn ($a, $b) => $a <=> $b);
    }],
    'array_map' => [1000, fn () => array_map(fn ($number) => $number + 1, $numbers)],
    'array_filter' => [1000, fn () => array_filter($numbers, fn ($number) => $number > 50000)],
    'in_array' => [20000, fn () => in_array(-1, $numbers, true)],
    'json_encode' => [100, fn () => json_encode($records)],
    'json_decode' => [50, fn () => json_decode($json, true)],
    'md5' => [10000, fn () => md5($text)],
    'base64_encode' => [200000, fn () => base64_encode($text)],
    'serialize' => [100, fn () => serialize($records)],
    'sprintf' => [200000, fn () => sprintf('%05d %s %.2f', 42, 'text', 3.14159)],
    'htmlspecialchars' => [10000, fn () => htmlspecialchars($text)],
    'strtr' => [10000, fn () => strtr($text, $pairs)],
    'file_get_contents' => [2000, fn () => file_get_contents($file)],
    'fgets' => [100, function () use ($file) {
        $handle = fopen($file, 'r');
        while (fgets($handle) !== false) {
        }
    }],
    'fgetcsv' => [10, function () use ($file) {
        $handle = fopen($file, 'r');
        while (fgetcsv($handle) !== false) {
        }
    }],
];
foreach ($rows as $name => [$times, $run]) {
    $start = hrtime(true);
    for ($i = 0; $i < $times; $i++) {
        $run();
    }
    printf("%s, %s times\t%.6f\n", $name, number_format($times), (hrtime(true) - $start) / 1e9);
}
unlink($file);
