--TEST--
Names of zones in all forms
--FILE--
<?php
foreach (['Europe/Paris', 'europe/paris', 'UTC', 'utc', 'EST', 'cest', 'Z', '+2', '+02', '+0230', '+02:30', '-02:30:15', 'GMT+3', '(CET)', 'Etc/GMT-5', 'Nowhere', '', '+100:00', 'Europe/Paris ', 'CETX'] as $name) {
    try {
        $zone = new DateTimeZone($name);
        echo $name, ': ', json_encode($zone), ' ', $zone->getName(), "\n";
    } catch (Exception $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
var_dump(timezone_open('Nowhere'));
try {
    new DateTimeZone("UTC\0");
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
Europe/Paris: {"timezone_type":3,"timezone":"Europe\/Paris"} Europe/Paris
europe/paris: {"timezone_type":3,"timezone":"europe\/paris"} europe/paris
UTC: {"timezone_type":3,"timezone":"UTC"} UTC
utc: {"timezone_type":2,"timezone":"UTC"} UTC
EST: {"timezone_type":2,"timezone":"EST"} EST
cest: {"timezone_type":2,"timezone":"CEST"} CEST
Z: {"timezone_type":2,"timezone":"Z"} Z
+2: {"timezone_type":1,"timezone":"+02:00"} +02:00
+02: {"timezone_type":1,"timezone":"+02:00"} +02:00
+0230: {"timezone_type":1,"timezone":"+02:30"} +02:30
+02:30: {"timezone_type":1,"timezone":"+02:30"} +02:30
-02:30:15: {"timezone_type":1,"timezone":"-02:30:15"} -02:30:15
GMT+3: {"timezone_type":1,"timezone":"+03:00"} +03:00
(CET): {"timezone_type":2,"timezone":"CET"} CET
Etc/GMT-5: {"timezone_type":3,"timezone":"Etc\/GMT-5"} Etc/GMT-5
Exception: DateTimeZone::__construct(): Unknown or bad timezone (Nowhere)
Exception: DateTimeZone::__construct(): Unknown or bad timezone ()
+100:00: {"timezone_type":1,"timezone":"+00:01"} +00:01
Exception: DateTimeZone::__construct(): Unknown or bad timezone (Europe/Paris )
Exception: DateTimeZone::__construct(): Unknown or bad timezone (CETX)

Warning: timezone_open(): Unknown or bad timezone (Nowhere) in %sdatetimezone_construct.php on line 10
bool(false)
DateTimeZone::__construct(): Argument #1 ($timezone) must not contain any null bytes
