--TEST--
Settings that PHP has no more: it does not start when one is on
--FILE--
<?php
$php = getenv('TEST_PHP_EXECUTABLE');
file_put_contents($ini = tempnam(sys_get_temp_dir(), 'ini'), "register_globals = On\nsafe_mode = Off\n");
foreach (['-d magic_quotes_gpc=1', '-d magic_quotes_gpc=0', '-d safe_mode=1 -d asp_tags=On', '-d safe_mode=abc', '-d safe_mode=2abc', '-d track_errors', '-d highlight.bg=1 -d display_errors=0', '-d highlight.string=1', '-c ' . escapeshellarg($ini)] as $options) {
    echo "== ", str_replace($ini, 'INI', $options), "\n";
    passthru(escapeshellarg($php) . (str_starts_with($options, '-c') ? '' : ' -n') . " $options -r 'echo \"runs\\n\";' 2>&1", $status);
    echo "status $status\n";
}
unlink($ini);
--EXPECT--
== -d magic_quotes_gpc=1

Fatal error: Directive 'magic_quotes_gpc' is no longer available in PHP in Unknown on line 0
status 1
== -d magic_quotes_gpc=0
runs
status 0
== -d safe_mode=1 -d asp_tags=On

Fatal error: Directive 'asp_tags' is no longer available in PHP in Unknown on line 0
status 1
== -d safe_mode=abc
runs
status 0
== -d safe_mode=2abc

Fatal error: Directive 'safe_mode' is no longer available in PHP in Unknown on line 0
status 1
== -d track_errors

Fatal error: Directive 'track_errors' is no longer available in PHP in Unknown on line 0
status 1
== -d highlight.bg=1 -d display_errors=0
status 1
== -d highlight.string=1
runs
status 0
== -c 'INI'

Fatal error: Directive 'register_globals' is no longer available in PHP in Unknown on line 0
status 1
