--TEST--
A script whose exception was handled ends with status 0
--FILE--
<?php
$scripts = ['throw new Exception;', 'try { f(); } finally { echo "finally "; }', 'register_shutdown_function(fn() => print "shutdown "); throw new Error;',
    'set_exception_handler(function () { exit(7); }); throw new Exception;', 'set_exception_handler(fn() => throw new Error("second")); throw new Exception("first");',
    'function f() { yield 1; throw new Exception; } foreach (f() as $x);', 'ob_start(); echo "kept "; throw new Exception;'];
$file = tempnam(sys_get_temp_dir(), 'handler');
foreach ($scripts as $script) {
    file_put_contents($file, '<?php set_exception_handler(fn($e) => print get_class($e) . " "); ' . $script);
    exec(getenv('TEST_PHP_EXECUTABLE') . ' -n -d display_errors=0 -d log_errors=0 ' . escapeshellarg($file), $output, $status);
    echo implode("\n", $output), "=> $status\n";
    $output = [];
}
unlink($file);
?>
--EXPECT--
Exception=> 0
finally Error=> 0
Error shutdown=> 0
=> 7
=> 255
Exception=> 0
kept Exception=> 0
