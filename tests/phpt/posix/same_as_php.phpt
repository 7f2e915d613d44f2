--TEST--
Functions, constants and classes of sockets, posix and pcntl are those of the installed PHP
--EXTENSIONS--
posix
sockets
pcntl
--SKIPIF--
<?php
exec('command -v php', $found, $status);
if ($status !== 0) {
    die('skip there is no php to compare with');
}
exec('php -r ' . escapeshellarg('exit(version_compare(PHP_VERSION, "8.2", ">=") && version_compare(PHP_VERSION, "8.3", "<") && extension_loaded("sockets") && extension_loaded("posix") && extension_loaded("pcntl") ? 0 : 1);'), $found, $status);
if ($status !== 0) {
    die('skip php is not 8.2 with sockets, posix and pcntl');
}
?>
--FILE--
<?php
ob_start();
require __DIR__ . '/describe_extensions.inc';
$ours = explode("\n", rtrim(ob_get_clean()));
exec('php ' . escapeshellarg(__DIR__ . '/describe_extensions.inc'), $php);
foreach (array_diff($php, $ours) as $line) {
    echo "php:  $line\n";
}
foreach (array_diff($ours, $php) as $line) {
    echo "ours: $line\n";
}
var_dump(count($php) > 400, $ours === $php);
--EXPECT--
bool(true)
bool(true)
