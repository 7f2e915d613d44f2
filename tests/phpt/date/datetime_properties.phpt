--TEST--
Dates with properties of their own
--FILE--
<?php
date_default_timezone_set('UTC');
class Event extends DateTime
{
    public $name = 'start';
    protected $hidden = 1;
    private $secret = 2;
}
$event = new Event('2024-02-29');
var_dump($event);
$copy = unserialize(serialize($event));
$copy->name = 'end';
var_dump($copy, $event->name, $copy == $event);
--EXPECT--
object(Event)#1 (6) {
  ["name"]=>
  string(5) "start"
  ["hidden":protected]=>
  int(1)
  ["secret":"Event":private]=>
  int(2)
  ["date"]=>
  string(26) "2024-02-29 00:00:00.000000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(3) "UTC"
}
object(Event)#2 (6) {
  ["name"]=>
  string(3) "end"
  ["hidden":protected]=>
  int(1)
  ["secret":"Event":private]=>
  int(2)
  ["date"]=>
  string(26) "2024-02-29 00:00:00.000000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(3) "UTC"
}
string(5) "start"
bool(true)
