--TEST--
strftime() and gmstrftime() with their flags and widths
--FILE--
<?php
date_default_timezone_set('Europe/Warsaw');
foreach (str_split('aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%') as $letter) {
    echo $letter, '=', @strftime('%' . $letter, 1720000000), ' ', @gmstrftime('%' . $letter, 1720000000), "\n";
}
echo @strftime('[%-d|%_5m|%05e|%^a|%#Z|%10Y|%Ey|%Od|%Q|%E1|%', 1720000000), "\n";
var_dump(@strftime(''), strftime('%Y', 0));
--EXPECTF--
a=Wed Wed
A=Wednesday Wednesday
b=Jul Jul
B=July July
c=Wed Jul  3 11:46:40 2024 Wed Jul  3 09:46:40 2024
C=20 20
d=03 03
D=07/03/24 07/03/24
e= 3  3
F=2024-07-03 2024-07-03
g=24 24
G=2024 2024
h=Jul Jul
H=11 09
I=11 09
j=185 185
k=11  9
l=11  9
m=07 07
M=46 46
n=
 

p=AM AM
P=am am
r=11:46:40 AM 09:46:40 AM
R=11:46 09:46
s=1720003600 1720000000
S=40 40
t=	 	
T=11:46:40 09:46:40
u=3 3
U=26 26
V=27 27
w=3 3
W=27 27
x=07/03/24 07/03/24
X=11:46:40 09:46:40
y=24 24
Y=2024 2024
z=+0200 +0000
Z=CEST GMT
%=% %
[3|    7|00003|WED|cest|0000002024|24|03|%Q|%E1|%

Deprecated: Function strftime() is deprecated in %sstrftime.php on line 7
bool(false)
string(4) "1970"
