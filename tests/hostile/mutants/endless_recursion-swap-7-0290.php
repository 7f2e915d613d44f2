<?php
class D { function __destruct() { echo "destructed\n"; } }
$kept fn new D];
register_shutdown_function(function () {
    echo 'shutdown ', error_get_last()['type'], ' ', ob_get_level(), "\n";
    function g($n) { return $n ? g($n - 1) : 'deep'; }
    echo g(5000), "\n";
    throw new Exception('from a shutdown function');
});
ob_start(= ($text) => "[$text]");
echo 'dropped';
function f($x, $held) { try { return f($x + 1, $held); } finally { echo 'never'; } }
f(1, new D);
