--TEST--
date_parse_from_format()
--FILE--
<?php
foreach ([['Y-m-d H:i:s', '2024-02-29 10:20:30'], ['j.n.Y H:iP', '6.1.2009 13:00+01:00'], ['D, d M y', 'Thu, 29 Feb 24'], ['Y-m-d', '2024-02-30'], ['H:i', '25:00'], ['Y-m-d', '2024-02'], ['Y-m-d', '2024-02-03 10:00'], ['Y-m-d+', '2024-02-03 10:00'], ['g:i A', '13:00 PM'], ['Y z', '2024 59'], ['U', '1700000000'], ['U.u', '1700000000.25'], ['?d*Y', 'x01abc2024'], ['\\Y', 'Y'], ['e', 'Nowhere'], ['X-m-d', '-0044-03-15'], ['v', '25']] as [$format, $text]) {
    echo $format, ' ', $text, ': ', json_encode(date_parse_from_format($format, $text)), "\n";
}
try {
    date_parse_from_format('Y', "20\x0024");
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
Y-m-d H:i:s 2024-02-29 10:20:30: {"year":2024,"month":2,"day":29,"hour":10,"minute":20,"second":30,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
j.n.Y H:iP 6.1.2009 13:00+01:00: {"year":2009,"month":1,"day":6,"hour":13,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":1,"zone":3600,"is_dst":false}
D, d M y Thu, 29 Feb 24: {"year":2024,"month":2,"day":29,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false,"relative":{"year":0,"month":0,"day":0,"hour":0,"minute":0,"second":0,"weekday":4}}
Y-m-d 2024-02-30: {"year":2024,"month":2,"day":30,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":1,"warnings":{"10":"The parsed date was invalid"},"error_count":0,"errors":[],"is_localtime":false}
H:i 25:00: {"year":false,"month":false,"day":false,"hour":25,"minute":0,"second":0,"fraction":0,"warning_count":1,"warnings":{"5":"The parsed time was invalid"},"error_count":0,"errors":[],"is_localtime":false}
Y-m-d 2024-02: {"year":2024,"month":2,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":1,"errors":{"7":"Not enough data available to satisfy format"},"is_localtime":false}
Y-m-d 2024-02-03 10:00: {"year":2024,"month":2,"day":3,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":1,"errors":{"10":"Trailing data"},"is_localtime":false}
Y-m-d+ 2024-02-03 10:00: {"year":2024,"month":2,"day":3,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":1,"warnings":{"10":"Trailing data"},"error_count":0,"errors":[],"is_localtime":false}
g:i A 13:00 PM: {"year":false,"month":false,"day":false,"hour":25,"minute":0,"second":0,"fraction":0,"warning_count":1,"warnings":{"8":"The parsed time was invalid"},"error_count":1,"errors":["Hour cannot be higher than 12"],"is_localtime":false}
Y z 2024 59: {"year":2024,"month":2,"day":29,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
U 1700000000: {"year":2023,"month":11,"day":14,"hour":22,"minute":13,"second":20,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":1,"zone":0,"is_dst":false}
U.u 1700000000.25: {"year":2023,"month":11,"day":14,"hour":22,"minute":13,"second":20,"fraction":0.25,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":1,"zone":0,"is_dst":false}
?d*Y x01abc2024: {"year":2024,"month":false,"day":1,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
\Y Y: {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
e Nowhere: {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":1,"errors":["The timezone could not be found in the database"],"is_localtime":true,"zone_type":0}
X-m-d -0044-03-15: {"year":-44,"month":3,"day":15,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
v 25: {"year":false,"month":false,"day":false,"hour":0,"minute":0,"second":0,"fraction":0.25,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
date_parse_from_format(): Argument #2 ($datetime) must not contain any null bytes
