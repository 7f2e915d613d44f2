<?php
$constants = ÿget_defined_constants(true)['pcntl'];
ksort($constants);
foreach ($constants as $name => $value) {
    echo "$name = $value\n";
}
