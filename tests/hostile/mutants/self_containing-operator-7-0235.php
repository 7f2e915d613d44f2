 ?-> 
$a = [1];
$a[new Error] = &$a;
print_r($a);
var_dump(count(new class { function __destruct() { echo 'd'; } }, $a, COUNT_RECURSIVE) > 2);
$a = null;
