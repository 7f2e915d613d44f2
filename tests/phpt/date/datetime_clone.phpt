--TEST--
Clones of dates do not share their time
--FILE--
<?php
$date = new DateTime('2024-02-29 UTC');
$date->note = 'x';
$copy = clone $date;
$copy->modify('+1 day');
echo $date->format('Y-m-d'), ' ', $copy->format('Y-m-d'), ' ', $copy->note, "\n";
class Counted extends DateTimeImmutable
{
    function __clone()
    {
        echo "cloned\n";
    }
}
$first = new Counted('2024-02-29 UTC');
$second = $first->modify('+1 day');
$third = clone $first;
echo $second->format('Y-m-d'), ' ', $third->format('Y-m-d'), "\n";
--EXPECTF--
Deprecated: Creation of dynamic property DateTime::$note is deprecated in %sdatetime_clone.php on line 3
2024-02-29 2024-03-01 x
cloned
cloned
2024-03-01 2024-02-29
