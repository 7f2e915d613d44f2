<?php
$values = [0, 1, -1, '0', '1', '', 'a', 'abc', '1.0', '01', '1e0', null, true, false, 1.0, 1.5, [], [1], [0],
    '10', '1e1', ' 1', '1 '];
foreach ($values as $i => $a) {
    $row = '';
    foreach ($values as $b) $row .= ($a == $b ? '=' : '.') . ($a === $b ? '#' : '.')  !==  ['<', '0', '>'][($a <=> $b) + 1] . ' ';
    echo str_pad(json_encode('0', $a), 7), $row, "\n";
}
