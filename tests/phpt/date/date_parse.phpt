--TEST--
date_parse() tells what a text says, with problems and their positions
--FILE--
<?php
foreach (['2006-12-12 10:00:00.5', '2006-12-12 10:00:00.5 +1 week +1 hour', '2006-02-31', '10:99', 'foo bar', 'monday 3 weekdays', 'last day of next month', '10:00 CEST', '10:00 Europe/Paris', '10:00 +01:30', '', '10:00 11:00', '10:00 EST CET'] as $text) {
    echo $text, ': ', json_encode(date_parse($text)), "\n";
}
--EXPECT--
2006-12-12 10:00:00.5: {"year":2006,"month":12,"day":12,"hour":10,"minute":0,"second":0,"fraction":0.5,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false}
2006-12-12 10:00:00.5 +1 week +1 hour: {"year":2006,"month":12,"day":12,"hour":10,"minute":0,"second":0,"fraction":0.5,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false,"relative":{"year":0,"month":0,"day":7,"hour":1,"minute":0,"second":0}}
2006-02-31: {"year":2006,"month":2,"day":31,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":1,"warnings":{"11":"The parsed date was invalid"},"error_count":0,"errors":[],"is_localtime":false}
10:99: {"year":false,"month":false,"day":false,"hour":10,"minute":9,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":1,"errors":{"4":"Unexpected character"},"is_localtime":false}
foo bar: {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":1,"warnings":{"4":"Double timezone specification"},"error_count":1,"errors":["The timezone could not be found in the database"],"is_localtime":true,"zone_type":0}
monday 3 weekdays: {"year":false,"month":false,"day":false,"hour":0,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false,"relative":{"year":0,"month":0,"day":0,"hour":0,"minute":0,"second":0,"weekday":1,"weekdays":3}}
last day of next month: {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":false,"relative":{"year":0,"month":1,"day":0,"hour":0,"minute":0,"second":0,"last_day_of_month":true}}
10:00 CEST: {"year":false,"month":false,"day":false,"hour":10,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":2,"zone":3600,"is_dst":true,"tz_abbr":"CEST"}
10:00 Europe/Paris: {"year":false,"month":false,"day":false,"hour":10,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":3,"tz_id":"Europe\/Paris"}
10:00 +01:30: {"year":false,"month":false,"day":false,"hour":10,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":0,"errors":[],"is_localtime":true,"zone_type":1,"zone":5400,"is_dst":false}
: {"year":false,"month":false,"day":false,"hour":false,"minute":false,"second":false,"fraction":false,"warning_count":0,"warnings":[],"error_count":1,"errors":["Empty string"],"is_localtime":false}
10:00 11:00: {"year":false,"month":false,"day":false,"hour":10,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":1,"errors":{"6":"Double time specification"},"is_localtime":false}
10:00 EST CET: {"year":false,"month":false,"day":false,"hour":10,"minute":0,"second":0,"fraction":0,"warning_count":1,"warnings":{"10":"Double timezone specification"},"error_count":0,"errors":[],"is_localtime":true,"zone_type":2,"zone":-18000,"is_dst":false,"tz_abbr":"EST"}
