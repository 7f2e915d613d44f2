--TEST--
php://output, php://stdout and echo keep their order
--FILE--
<?php
echo "1\n";
fwrite(STDOUT, "2\n");
ob_start();
echo "buffered\n";
fwrite(STDOUT, "3\n");
fwrite($output = fopen('php://output', 'w'), "also buffered\n");
$kept = ob_get_clean();
fprintf(STDOUT, "%02d\n", 4);
$copy = fopen('php://stdout', 'w');
fwrite($copy, "5\n");
fclose($copy);
echo "6\n", $kept;
var_dump(ftell($output), fread($output, 1));
?>
--EXPECT--
1
2
3
04
5
6
buffered
also buffered
int(14)
bool(false)
