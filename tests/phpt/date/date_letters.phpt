--TEST--
date() knows every letter, in a zone with summer time
--FILE--
<?php
date_default_timezone_set('Europe/Paris');
foreach ([0, 1700000000, 1720000000, -1, 951782400] as $time) {
    foreach (str_split('dDjlNSwzWFmMntLoXxyYaABgGhHisuveIOPpTZcrU') as $letter) {
        echo $letter, '=', date($letter, $time), ' ';
    }
    echo "\n";
}
--EXPECT--
d=01 D=Thu j=1 l=Thursday N=4 S=st w=4 z=0 W=01 F=January m=01 M=Jan n=1 t=31 L=0 o=1970 X=+1970 x=1970 y=70 Y=1970 a=am A=AM B=041 g=1 G=1 h=01 H=01 i=00 s=00 u=000000 v=000 e=Europe/Paris I=0 O=+0100 P=+01:00 p=+01:00 T=CET Z=3600 c=1970-01-01T01:00:00+01:00 r=Thu, 01 Jan 1970 01:00:00 +0100 U=0 
d=14 D=Tue j=14 l=Tuesday N=2 S=th w=2 z=317 W=46 F=November m=11 M=Nov n=11 t=30 L=0 o=2023 X=+2023 x=2023 y=23 Y=2023 a=pm A=PM B=967 g=11 G=23 h=11 H=23 i=13 s=20 u=000000 v=000 e=Europe/Paris I=0 O=+0100 P=+01:00 p=+01:00 T=CET Z=3600 c=2023-11-14T23:13:20+01:00 r=Tue, 14 Nov 2023 23:13:20 +0100 U=1700000000 
d=03 D=Wed j=3 l=Wednesday N=3 S=rd w=3 z=184 W=27 F=July m=07 M=Jul n=7 t=31 L=1 o=2024 X=+2024 x=2024 y=24 Y=2024 a=am A=AM B=449 g=11 G=11 h=11 H=11 i=46 s=40 u=000000 v=000 e=Europe/Paris I=1 O=+0200 P=+02:00 p=+02:00 T=CEST Z=7200 c=2024-07-03T11:46:40+02:00 r=Wed, 03 Jul 2024 11:46:40 +0200 U=1720000000 
d=01 D=Thu j=1 l=Thursday N=4 S=st w=4 z=0 W=01 F=January m=01 M=Jan n=1 t=31 L=0 o=1970 X=+1970 x=1970 y=70 Y=1970 a=am A=AM B=041 g=12 G=0 h=12 H=00 i=59 s=59 u=000000 v=000 e=Europe/Paris I=0 O=+0100 P=+01:00 p=+01:00 T=CET Z=3600 c=1970-01-01T00:59:59+01:00 r=Thu, 01 Jan 1970 00:59:59 +0100 U=-1 
d=29 D=Tue j=29 l=Tuesday N=2 S=th w=2 z=59 W=09 F=February m=02 M=Feb n=2 t=29 L=1 o=2000 X=+2000 x=2000 y=00 Y=2000 a=am A=AM B=041 g=1 G=1 h=01 H=01 i=00 s=00 u=000000 v=000 e=Europe/Paris I=0 O=+0100 P=+01:00 p=+01:00 T=CET Z=3600 c=2000-02-29T01:00:00+01:00 r=Tue, 29 Feb 2000 01:00:00 +0100 U=951782400
