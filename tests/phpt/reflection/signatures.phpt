--TEST--
Functions and classes have the signatures of the installed PHP
--SKIPIF--
<?php
exec('command -v php', $found, $status);
if ($status !== 0) {
    die('skip there is no php to compare with');
}
exec('php -r ' . escapeshellarg('exit(version_compare(PHP_VERSION, "8.2", ">=") && version_compare(PHP_VERSION, "8.3", "<") ? 0 : 1);'), $found, $status);
if ($status !== 0) {
    die('skip php is not 8.2');
}
?>
--FILE--
<?php
ob_start();
require __DIR__ . '/describe_signatures.inc';
$ours = explode("\n", rtrim(ob_get_clean()));
exec('php ' . escapeshellarg(__DIR__ . '/describe_signatures.inc'), $php);

// What is not there yet is no difference, and what follows is known.
$known = [
    // Shown as the message of its TypeError says.
    'SPL class RecursiveCachingIterator method __construct',
    // PHP shows it without parameters, whatever the closure takes.
    'Core class Closure method __invoke',
    // Of hosts in .NET.
    'Core class MiniPhp\HostException',
];
// exec() takes white space at the ends of lines away.
$ours = array_map(rtrim(...), $ours);
$names = fn (array $lines) => array_flip(array_map(fn ($line) => preg_replace('/^(\S+ function [^(]*|\S+ class \S+).*/', '$1', $line), $lines));
$there = $names($ours);
foreach (['php' => array_diff($php, $ours), 'ours' => array_diff($ours, $php)] as $whose => $lines) {
    foreach ($lines as $line) {
        $name = key($names([$line]));
        if ($name !== '' && isset($there[$name]) && !array_filter($known, fn ($start) => str_starts_with($line, $start))) {
            echo "$whose: $line\n";
        }
    }
}
var_dump(count($php) > 1500, count($ours) > 1500);
--EXPECT--
bool(true)
bool(true)
