--TEST--
gettimeofday() tells the default zone
--FILE--
<?php
date_default_timezone_set('Asia/Kolkata');
$time = gettimeofday();
var_dump($time['minuteswest'], $time['dsttime']);
--EXPECT--
int(-330)
int(0)
