--TEST--
Endless recursion ends with the error for memory_limit: buffers are dropped, no finally block and no destructor runs, shutdown functions do
--INI--
memory_limit=128M
--FILE--
<?php
class D { function __destruct() { echo "destructed\n"; } }
$kept = new D;
register_shutdown_function(function () {
    echo 'shutdown ', error_get_last()['type'], ' ', ob_get_level(), "\n";
    function g($n) { return $n ? g($n - 1) : 'deep'; }
    echo g(5000), "\n";
    throw new Exception('from a shutdown function');
});
ob_start(fn ($text) => "[$text]");
echo 'dropped';
function f($x, $held) { try { return f($x + 1, $held); } finally { echo 'never'; } }
f(1, new D);
--EXPECTF--

Fatal error: Allowed memory size of 134217728 bytes exhausted (tried to allocate %d bytes) in %s on line 12
shutdown 1 0
deep

Fatal error: Uncaught Exception: from a shutdown function in %s:8
Stack trace:
#0 [internal function]: {closure}()
#1 {main}
  thrown in %s on line 8
