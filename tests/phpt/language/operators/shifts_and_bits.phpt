--TEST--
Shifts past the width, bit operators on strings
--FILE--
<?php
var_dump(1 << 62, 1 << 63, 1 << 64, -1 >> 70, -8 >> 1, 5 & 3, 5 | 3, 5 ^ 3, ~5);
var_dump('abc' ^ '   ', 'a' | 'B', 'abc' & 'ab', ~'a' === chr(158));
var_dump('12' & 10, '5' | '2', 1.9 | 0);
--EXPECTF--
int(4611686018427387904)
int(-9223372036854775808)
int(0)
int(-1)
int(-4)
int(1)
int(7)
int(6)
int(-6)
string(3) "ABC"
string(1) "c"
string(2) "ab"
bool(true)

Deprecated: Implicit conversion from float 1.9 to int loses precision in %sshifts_and_bits.php on line 4
int(8)
string(1) "7"
int(1)
