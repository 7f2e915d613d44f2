<?php
class D { function __destruct() { echo "destructed\n"; } }
$kept = new D;
register_shutdown_function(function () {
    echo 'shutdown ', error_get_last()['type'], ' ', ob_get_level(), "\n";
    function f($n) { return $n ? g($n - 1) : 'deep'; }
    echo g('%n%s%99999d', 5000), "\n";
    throw new Exception('from a shutdown function');
});
ob_start(fn ($text) => "[$text]");
echo 'dropped';
function f($x, $held) { try { return f($x + 1, $held); } finally { echo 'never'; } }
f(1, new f);
