--TEST--
pack: every code, repeaters, errors
--FILE--
<?php
set_error_handler(function (int $level, string $message): bool {
    echo $message, "\n";
    return true;
});
foreach (['a', 'a5', 'a*', 'A', 'A5', 'A*', 'Z', 'Z2', 'Z5', 'Z*'] as $format) {
    echo $format, ' ', bin2hex(pack($format, 'abc')), "\n";
}
foreach (['h', 'h2', 'h3', 'h*', 'H', 'H2', 'H3', 'H*', 'H10'] as $format) {
    echo $format, ' ', bin2hex(pack($format, '1fA0x')), "\n";
}
foreach (str_split('cCsSnviIlLNVqQJPfgGdeE') as $code) {
    echo $code, ' ', bin2hex(pack($code . '*', 1, -2, 258, 1.5, '77')), "\n";
}
echo bin2hex(pack('Cx2CXC@6C@2', 1, 2, 3, 4)), ' ', bin2hex(pack('x*X*X5')), "\n";
pack('C', 1, 2);
foreach (['C3', 'a', 'k', 'C2147483647'] as $format) {
    try {
        pack($format, ...($format === 'a' ? [] : [1]));
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
a 61
a5 6162630000
a* 616263
A 61
A5 6162632020
A* 616263
Z 00
Z2 6100
Z5 6162630000
Z* 61626300
h 01
h2 f1
h3 f10a
h* pack(): Type h: illegal hex digit x
f10a00
H 10
H2 1f
H3 1fa0
H* pack(): Type H: illegal hex digit x
1fa000
H10 pack(): Type H: not enough characters in string
pack(): Type H: illegal hex digit x
1fa000
c 01fe02014d
C 01fe02014d
s 0100feff020101004d00
S 0100feff020101004d00
n 0001fffe01020001004d
v 0100feff020101004d00
i 01000000feffffff02010000010000004d000000
I 01000000feffffff02010000010000004d000000
l 01000000feffffff02010000010000004d000000
L 01000000feffffff02010000010000004d000000
N 00000001fffffffe00000102000000010000004d
V 01000000feffffff02010000010000004d000000
q 0100000000000000feffffffffffffff020100000000000001000000000000004d00000000000000
Q 0100000000000000feffffffffffffff020100000000000001000000000000004d00000000000000
J 0000000000000001fffffffffffffffe00000000000001020000000000000001000000000000004d
P 0100000000000000feffffffffffffff020100000000000001000000000000004d00000000000000
f 0000803f000000c0000081430000c03f00009a42
g 0000803f000000c0000081430000c03f00009a42
G 3f800000c0000000438100003fc00000429a0000
d 000000000000f03f00000000000000c00000000000207040000000000000f83f0000000000405340
e 000000000000f03f00000000000000c00000000000207040000000000000f83f0000000000405340
E 3ff0000000000000c00000000000000040702000000000003ff80000000000004053400000000000
0100 pack(): Type x: '*' ignored
pack(): Type X: '*' ignored
pack(): Type X: outside of string

pack(): 1 arguments unused
Type C: too few arguments
Type a: not enough arguments
Type k: unknown format code
Type C: too few arguments
