--TEST--
createFromMutable(), createFromImmutable(), createFromInterface()
--FILE--
<?php
class Mine extends DateTime {}
class Fixed extends DateTimeImmutable {}
$mutable = new DateTime('2024-02-29 10:20:30.5 Europe/Oslo');
$immutable = DateTimeImmutable::createFromMutable($mutable);
foreach ([$immutable, Fixed::createFromMutable($mutable), DateTime::createFromImmutable($immutable), Mine::createFromImmutable($immutable), Mine::createFromInterface($mutable), Fixed::createFromInterface($mutable)] as $date) {
    echo get_class($date), ' ', $date->format('c u e'), "\n";
}
$mutable->modify('+1 day');
echo $immutable->format('c'), "\n";
try {
    DateTime::createFromImmutable($mutable);
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
DateTimeImmutable 2024-02-29T10:20:30+01:00 500000 Europe/Oslo
Fixed 2024-02-29T10:20:30+01:00 500000 Europe/Oslo
DateTime 2024-02-29T10:20:30+01:00 500000 Europe/Oslo
Mine 2024-02-29T10:20:30+01:00 500000 Europe/Oslo
Mine 2024-02-29T10:20:30+01:00 500000 Europe/Oslo
Fixed 2024-02-29T10:20:30+01:00 500000 Europe/Oslo
2024-02-29T10:20:30+01:00
DateTime::createFromImmutable(): Argument #1 ($object) must be of type DateTimeImmutable, DateTime given
