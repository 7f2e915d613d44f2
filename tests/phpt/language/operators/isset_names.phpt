--TEST--
Keys and names inside isset(), empty() and ?? are evaluated even where nothing is there to have them
--FILE--
<?php
function key_named($name)
{
    echo $name, ' ';
    return $name;
}

$b = 'x';
$a = 'nothing';
$null = null;
var_dump(isset($undefined->{key_named('a')}), isset($undefined[key_named('b')]), isset($undefined->{key_named('c')}->{key_named('d')}));
var_dump(empty($undefined->{key_named('e')}), $null->{key_named('f')}[key_named('g')] ?? 1);
var_dump(isset(${$a}->{$b->{$c[$d]}}));
var_dump(isset($null->{$c[$d]}));
var_dump(isset($null[$c[$d]]));
var_dump(empty($null->{$c->d}), $null->{$c->d} ?? 5);
var_dump(isset($null->$c), isset($null->{"a$c"}), $null->$c ?? 2);
var_dump(isset($undefined?->{key_named('never')}));
--EXPECTF--
a b c d bool(false)
bool(false)
bool(false)
e f g bool(true)
int(1)

Warning: Undefined variable $c in %s on line 13

Warning: Undefined variable $d in %s on line 13

Warning: Trying to access array offset on value of type null in %s on line 13

Warning: Attempt to read property "" on string in %s on line 13
bool(false)

Warning: Undefined variable $c in %s on line 14

Warning: Undefined variable $d in %s on line 14

Warning: Trying to access array offset on value of type null in %s on line 14
bool(false)

Warning: Undefined variable $c in %s on line 15

Warning: Undefined variable $d in %s on line 15

Warning: Trying to access array offset on value of type null in %s on line 15
bool(false)

Warning: Undefined variable $c in %s on line 16

Warning: Attempt to read property "d" on null in %s on line 16

Warning: Undefined variable $c in %s on line 16

Warning: Attempt to read property "d" on null in %s on line 16
bool(true)
int(5)

Warning: Undefined variable $c in %s on line 17

Warning: Undefined variable $c in %s on line 17

Warning: Undefined variable $c in %s on line 17
bool(false)
bool(false)
int(2)
bool(false)
