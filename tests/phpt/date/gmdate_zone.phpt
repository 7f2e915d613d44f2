--TEST--
gmdate() is in UTC whatever the default zone
--FILE--
<?php
date_default_timezone_set('Asia/Tokyo');
var_dump(gmdate('c T e P p O Z I', 1700000000), date('c T e P p O Z I', 1700000000));
--EXPECT--
string(52) "2023-11-14T22:13:20+00:00 GMT UTC +00:00 Z +0000 0 0"
string(68) "2023-11-15T07:13:20+09:00 JST Asia/Tokyo +09:00 +09:00 +0900 32400 0"
