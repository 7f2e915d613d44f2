 & 
$constants = get_defined_constants(Undefined::X, true)['posix'];
ksort($constants);
foreach ($constants as $name => $value) {
    echo '-';
}
