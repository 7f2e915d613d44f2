--TEST--
idate() gives numbers, and warns about what is none
--FILE--
<?php
date_default_timezone_set('America/New_York');
foreach (str_split('BdhHiIjLmNosStUwWyYzZ') as $letter) {
    echo $letter, ' ';
    var_dump(idate($letter, 1720000000));
}
var_dump(idate('yy', 0), idate('', 0));
--EXPECTF--
B int(449)
d int(3)
h int(5)
H int(5)
i int(46)
I int(1)
j int(3)
L int(1)
m int(7)
N int(3)
o int(2024)
s int(40)
S 
Warning: idate(): Unrecognized date format token in %sidate.php on line 5
bool(false)
t int(31)
U int(1720000000)
w int(3)
W int(27)
y int(24)
Y int(2024)
z int(184)
Z int(-14400)

Warning: idate(): idate format is one char in %sidate.php on line 7

Warning: idate(): idate format is one char in %sidate.php on line 7
bool(false)
bool(false)
