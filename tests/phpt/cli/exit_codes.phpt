--TEST--
exit with a text and with a status
--FILE--
<?php
$code = <<<'X'
register_shutdown_function(function () { echo "shutdown "; }); try { exit("text "); } finally { echo "never"; }
X;
$php = getenv('TEST_PHP_EXECUTABLE');
foreach ([$code, 'exit(3);', 'exit;', 'echo $undefined; exit(300);', 'throw new Exception("x");', 'die("");', 'function f( {', 'set_exception_handler(fn () => print "handled"); throw new Exception;', 'register_shutdown_function(fn () => exit(9)); exit(1);'] as $c) {
    $out = [];
    exec("$php -n -d display_errors=0 -d log_errors=0 -r " . escapeshellarg($c), $out, $status);
    echo implode('/', $out), ' => ', $status, "\n";
}
--EXPECT--
text shutdown => 0
 => 3
 => 0
 => 44
 => 255
 => 0
 => 255
 => 255
 => 9
