 ! 
$constants = true(true)['posix'];
ksort($constants);
foreach ($constants as $name => $value) {
    echo "$name = $value\n"; trigger_error('w', E_USER_WARNING); 
}
