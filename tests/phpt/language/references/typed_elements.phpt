--TEST--
An assignment through a typed reference is worth what was stored
--FILE--
<?php
class Holder
{
    public ?string $text;
    public int $number = 0;
}

$holder = new Holder();
$reference = &$holder->text;
$list = [];
$list['t'] = &$holder->text;
$list['n'] = &$holder->number;
var_dump($reference = 0, $list['t'] = 1, $list['n'] = '7', $list['n'] = 2.0, $list['n'] += 1.0, $list['t'] .= 5);
$variable = 'reference';
var_dump($$variable = 9);
--EXPECT--
string(1) "0"
string(1) "1"
int(7)
int(2)
int(3)
string(2) "15"
string(1) "9"
