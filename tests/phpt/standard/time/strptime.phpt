--TEST--
strptime: fields, what is left over, what does not fit
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
foreach ([['2020-02-03 10:11:12 rest', '%Y-%m-%d %H:%M:%S'], ['x', '%d'], ['Mon', '%a'], ["1 Jan 1970\0zz", '%d %b %Y'], ['', ''], ['12 nul', "%H\0%M"], ['45 99', '%j %y']] as $arguments) {
    echo json_encode(strptime(...$arguments)), "\n";
}
error_reporting(E_ALL);
var_dump(strptime('1', '%d')['tm_mday']);
--EXPECTF--
{"tm_sec":12,"tm_min":11,"tm_hour":10,"tm_mday":3,"tm_mon":1,"tm_year":120,"tm_wday":1,"tm_yday":33,"unparsed":" rest"}
false
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":0,"tm_mon":0,"tm_year":0,"tm_wday":1,"tm_yday":0,"unparsed":""}
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":1,"tm_mon":0,"tm_year":70,"tm_wday":4,"tm_yday":0,"unparsed":""}
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":0,"tm_mon":0,"tm_year":0,"tm_wday":0,"tm_yday":0,"unparsed":""}
{"tm_sec":0,"tm_min":0,"tm_hour":12,"tm_mday":0,"tm_mon":0,"tm_year":0,"tm_wday":0,"tm_yday":0,"unparsed":" nul"}
{"tm_sec":0,"tm_min":0,"tm_hour":0,"tm_mday":14,"tm_mon":1,"tm_year":99,"tm_wday":0,"tm_yday":44,"unparsed":""}

Deprecated: Function strptime() is deprecated in %sstrptime.php on line 7
int(1)
