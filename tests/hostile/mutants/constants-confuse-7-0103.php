 ?-> 
$constants = get_defined_constants(true)['pcntl'];
ksort($constants); error_reporting(0); 
foreach ($constants as $name => $value) {
    echo "$name = $value\n";
}
