<?php
$subject = 'a1 b c3';
foreach ([0, PREG_PATTERN_ORDER, PREG_SET_ORDER, PREG_OFFSET_CAPTURE, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL, PREG_UNMATCHED_AS_NULL | PREG_OFFSET_CAPTURE] as $flags) {
    echo $flags, ': ', preg_match_all('/(?<letter>[a-z])(\d)?/', $subject, $m, $flags), ' ', json_encode($m), "\n";
}
echo preg_match_all('/x(y)/', $subject, $m), ' ', json_encode($m), "\n";
echo preg_match_all('/x(y)/', $subject, $m, PREG_SET_ORDER), ' ', json_encode($m), "\n";
echo preg_match_all('/[a-z]z', $subject), "\n";
echo preg_match_all('/(*:m)\d/', $subject, $m), ' ', json_encode($m), "\n";
