--TEST--
Dates are compared by their time
--FILE--
<?php
$paris = new DateTime('2024-02-29 12:00 Europe/Paris');
$utc = new DateTimeImmutable('2024-02-29 11:00 UTC');
var_dump($paris == $utc, $paris < $utc, $paris > $utc, $paris <=> $utc, $paris === $utc);
var_dump($utc < $utc->modify('+1 usec'), max($utc, $utc->modify('-1 day')) === $utc);
var_dump($paris == '2024', $paris == new stdClass);
class Broken extends DateTime
{
    function __construct() {}
}
var_dump(new Broken == new Broken);
--EXPECTF--
bool(true)
bool(false)
bool(false)
int(0)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)

Warning: main(): Trying to compare an incomplete DateTime or DateTimeImmutable object in %sdatetime_compare.php on line 11
bool(false)
