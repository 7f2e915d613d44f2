--TEST--
Formats of standards
--FILE--
<?php
$date = new DateTime('2024-02-29 10:20:30.456 Europe/Paris');
foreach ((new ReflectionClass('DateTimeInterface'))->getConstants() as $name => $format) {
    echo $name, ' ', $format, ' ', $date->format($format), ' ', var_export(constant("DATE_$name") === $format, true), "\n";
}
var_dump(SUNFUNCS_RET_TIMESTAMP, SUNFUNCS_RET_STRING, SUNFUNCS_RET_DOUBLE);
--EXPECT--
ATOM Y-m-d\TH:i:sP 2024-02-29T10:20:30+01:00 true
COOKIE l, d-M-Y H:i:s T Thursday, 29-Feb-2024 10:20:30 CET true
ISO8601 Y-m-d\TH:i:sO 2024-02-29T10:20:30+0100 true
ISO8601_EXPANDED X-m-d\TH:i:sP +2024-02-29T10:20:30+01:00 true
RFC822 D, d M y H:i:s O Thu, 29 Feb 24 10:20:30 +0100 true
RFC850 l, d-M-y H:i:s T Thursday, 29-Feb-24 10:20:30 CET true
RFC1036 D, d M y H:i:s O Thu, 29 Feb 24 10:20:30 +0100 true
RFC1123 D, d M Y H:i:s O Thu, 29 Feb 2024 10:20:30 +0100 true
RFC7231 D, d M Y H:i:s \G\M\T Thu, 29 Feb 2024 10:20:30 GMT true
RFC2822 D, d M Y H:i:s O Thu, 29 Feb 2024 10:20:30 +0100 true
RFC3339 Y-m-d\TH:i:sP 2024-02-29T10:20:30+01:00 true
RFC3339_EXTENDED Y-m-d\TH:i:s.vP 2024-02-29T10:20:30.456+01:00 true
RSS D, d M Y H:i:s O Thu, 29 Feb 2024 10:20:30 +0100 true
W3C Y-m-d\TH:i:sP 2024-02-29T10:20:30+01:00 true
int(0)
int(1)
int(2)
