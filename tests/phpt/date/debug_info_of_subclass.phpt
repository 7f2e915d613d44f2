--TEST--
A class derived from a date class is dumped with its date: its __debugInfo() is not called
--INI--
date.timezone=UTC
--FILE--
<?php
trait Hidden
{
    protected $extra = 'x';

    public function __debugInfo()
    {
        echo "[called]\n";
        return ['hidden' => true];
    }
}

class Moment extends DateTime
{
    use Hidden;
}

class FixedMoment extends DateTimeImmutable
{
    use Hidden;
}

class Zone extends DateTimeZone
{
    use Hidden;
}

class Unmade extends DateTime
{
    use Hidden;

    public function __construct()
    {
    }
}

class Span extends DateInterval
{
    use Hidden;
}

foreach ([new Moment('2020-01-01'), new FixedMoment('2020-01-02'), new Zone('Europe/Prague'), new Unmade(), new Span('P1D')] as $value) {
    var_dump($value);
    print_r($value);
}
--EXPECT--
object(Moment)#1 (4) {
  ["extra":protected]=>
  string(1) "x"
  ["date"]=>
  string(26) "2020-01-01 00:00:00.000000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(3) "UTC"
}
Moment Object
(
    [extra:protected] => x
    [date] => 2020-01-01 00:00:00.000000
    [timezone_type] => 3
    [timezone] => UTC
)
object(FixedMoment)#2 (4) {
  ["extra":protected]=>
  string(1) "x"
  ["date"]=>
  string(26) "2020-01-02 00:00:00.000000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(3) "UTC"
}
FixedMoment Object
(
    [extra:protected] => x
    [date] => 2020-01-02 00:00:00.000000
    [timezone_type] => 3
    [timezone] => UTC
)
object(Zone)#3 (3) {
  ["extra":protected]=>
  string(1) "x"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(13) "Europe/Prague"
}
Zone Object
(
    [extra:protected] => x
    [timezone_type] => 3
    [timezone] => Europe/Prague
)
object(Unmade)#4 (1) {
  ["extra":protected]=>
  string(1) "x"
}
Unmade Object
(
    [extra:protected] => x
)
[called]
object(Span)#5 (1) {
  ["hidden"]=>
  bool(true)
}
[called]
Span Object
(
    [hidden] => 1
)
