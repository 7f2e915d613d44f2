--TEST--
Output buffers nest, callbacks transform, status and cleaning
--FILE--
<?php
ob_start();
echo 'a';
ob_start(fn ($b) => strtoupper($b));
echo 'inner';
echo ob_get_level();
ob_end_flush();
$outer = ob_get_clean();
echo "[$outer]", ob_get_level(), "\n";
ob_start();
echo 'dropped';
ob_end_clean();
ob_start();
echo 'x';
ob_flush();
echo 'y';
echo '(', ob_get_length(), ob_get_contents(), ')';
ob_end_flush();
echo "\n";
ob_start(function ($b, $phase) { return "[$phase:" . strlen($b) . "]"; }, 4);
echo 'ab';
echo 'cdef';
echo 'g';
ob_end_flush();
echo "\n";
var_dump(@ob_end_clean(), ob_get_clean(), ob_get_status());
ob_start();
print 'p';
printf('%s', 'f');
echo ob_get_flush() === 'pf' ? '=' : '!', "\n";
ob_start();
echo 'left open at the end';
--EXPECT--
[aINNER2]0
xy(2y(2)
[1:6][8:1]
bool(false)
bool(false)
array(0) {
}
pf=
left open at the end
