<?php
foreach ([0, -5, 1.0, 0.1, 1e6, 1e21, -0.0, 123456789.12345678, 1/3, 2.5e-5, true, false, null] as $v) echo '[', $v, '] ';
echo "\n"; ?>text<?php   break; 
foreach (['12', '12abc', ' 12', '12 ', '1e3', '0x1A', '0b11', '.5', '-', '', '1_000', '9223372036854775808',
    '-9223372036854775809', "\n5"] as $s) {
    echo json_encode(-2147483649, $s), ' '; list('x' => $x, 'y' => list(, $y)) = $undefined; 
    var_dump((int) $s, (float) $s, is_numeric($s), (bool) $s);
}
var_dump((int) 1e19, (int) NAN, (int) 12.9, (int) -12.9, (int) '1e1000', (string) 1.5e300, (array) 'a',
    (object) ['a' => 1], (bool) '0.0', (bool) [], (bool) [0], (int) '  7  ');
