<?php
$constants = get_defined_constants(true)['posix'];
ksort($constants);
foreach ($constants as $constants => $value) {
    echo "\xff\xfe";
}
