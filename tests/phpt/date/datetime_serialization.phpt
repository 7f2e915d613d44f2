--TEST--
serialize(), unserialize(), __set_state() and broken data
--FILE--
<?php
foreach ([new DateTime('2024-02-29 10:20:30.5 Europe/Oslo'), new DateTimeImmutable('2024-02-29 EST'), new DateTime('2024-02-29 -01:30'), new DateTimeZone('Asia/Tokyo'), new DateTimeZone('+02:00'), new DateTimeZone('CEST')] as $object) {
    $text = serialize($object);
    echo $text, "\n";
    var_dump(unserialize($text) == $object, get_class($object)::__set_state((array) $object) == $object);
}
foreach (['O:8:"DateTime":0:{}', 'O:8:"DateTime":3:{s:4:"date";s:3:"foo";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";}', 'O:17:"DateTimeImmutable":3:{s:4:"date";s:10:"2024-01-01";s:13:"timezone_type";i:3;s:8:"timezone";s:7:"Nowhere";}', 'O:12:"DateTimeZone":1:{s:8:"timezone";s:3:"UTC";}'] as $text) {
    try {
        unserialize($text);
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
O:8:"DateTime":3:{s:4:"date";s:26:"2024-02-29 10:20:30.500000";s:13:"timezone_type";i:3;s:8:"timezone";s:11:"Europe/Oslo";}
bool(true)
bool(true)
O:17:"DateTimeImmutable":3:{s:4:"date";s:26:"2024-02-29 00:00:00.000000";s:13:"timezone_type";i:2;s:8:"timezone";s:3:"EST";}
bool(true)
bool(true)
O:8:"DateTime":3:{s:4:"date";s:26:"2024-02-29 00:00:00.000000";s:13:"timezone_type";i:1;s:8:"timezone";s:6:"-01:30";}
bool(true)
bool(true)
O:12:"DateTimeZone":2:{s:13:"timezone_type";i:3;s:8:"timezone";s:10:"Asia/Tokyo";}
bool(true)
bool(true)
O:12:"DateTimeZone":2:{s:13:"timezone_type";i:1;s:8:"timezone";s:6:"+02:00";}
bool(true)
bool(true)
O:12:"DateTimeZone":2:{s:13:"timezone_type";i:2;s:8:"timezone";s:4:"CEST";}
bool(true)
bool(true)
Invalid serialization data for DateTime object
Invalid serialization data for DateTime object
Invalid serialization data for DateTimeImmutable object
Invalid serialization data for DateTimeZone object
