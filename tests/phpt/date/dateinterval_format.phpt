--TEST--
Letters of DateInterval::format()
--FILE--
<?php
$interval = new DateInterval('P1Y2M3DT4H5M6S');
$interval->f = 0.00789;
$interval->invert = 1;
echo $interval->format('%Y %y %M %m %D %d %H %h %I %i %S %s %F %f %R %r %a %% %x %'), "\n";
echo (new DateTime('2024-01-01'))->diff(new DateTime('2024-03-01'))->format('%a %R%r'), "\n";
var_dump(date_interval_format($interval, ''));
--EXPECT--
01 1 02 2 03 3 04 4 05 5 06 6 007889 7889 - - (unknown) % %x 
60 +
string(0) ""
