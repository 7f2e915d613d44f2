--TEST--
Dates move between zones
--FILE--
<?php
$date = new DateTimeImmutable('2024-07-01 12:00', new DateTimeZone('Europe/Athens'));
foreach (['UTC', 'Asia/Kathmandu', '-03:30', 'PST', 'EDT', '+01:02:03'] as $name) {
    $moved = $date->setTimezone(new DateTimeZone($name));
    echo $moved->format('c T e'), ' ', $moved->getOffset(), ' ', $moved->getTimezone()->getName(), ' ', $moved->getTimestamp(), "\n";
}
$mutable = new DateTime('2024-07-01 12:00 UTC');
var_dump($mutable->setTimezone(new DateTimeZone('Asia/Tokyo')) === $mutable, $mutable->format('c'));
--EXPECT--
2024-07-01T09:00:00+00:00 UTC UTC 0 UTC 1719824400
2024-07-01T14:45:00+05:45 +0545 Asia/Kathmandu 20700 Asia/Kathmandu 1719824400
2024-07-01T05:30:00-03:30 GMT-0330 -03:30 -12600 -03:30 1719824400
2024-07-01T01:00:00-08:00 PST PST -28800 PST 1719824400
2024-07-01T05:00:00-04:00 EDT EDT -14400 EDT 1719824400
2024-07-01T10:02:03+01:02 GMT+0102 +01:02 3723 +01:02:03 1719824400
bool(true)
string(25) "2024-07-01T21:00:00+09:00"
