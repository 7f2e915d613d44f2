--TEST--
preg_match_all: lists of groups and lists of matches
--FILE--
<?php
$subject = 'a1 b c3';
foreach ([0, PREG_PATTERN_ORDER, PREG_SET_ORDER, PREG_OFFSET_CAPTURE, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL, PREG_UNMATCHED_AS_NULL | PREG_OFFSET_CAPTURE] as $flags) {
    echo $flags, ': ', preg_match_all('/(?<letter>[a-z])(\d)?/', $subject, $m, $flags), ' ', json_encode($m), "\n";
}
echo preg_match_all('/x(y)/', $subject, $m), ' ', json_encode($m), "\n";
echo preg_match_all('/x(y)/', $subject, $m, PREG_SET_ORDER), ' ', json_encode($m), "\n";
echo preg_match_all('/[a-z]/', $subject), "\n";
echo preg_match_all('/(*:m)\d/', $subject, $m), ' ', json_encode($m), "\n";
--EXPECT--
0: 3 {"0":["a1","b","c3"],"letter":["a","b","c"],"1":["a","b","c"],"2":["1","","3"]}
1: 3 {"0":["a1","b","c3"],"letter":["a","b","c"],"1":["a","b","c"],"2":["1","","3"]}
2: 3 [{"0":"a1","letter":"a","1":"a","2":"1"},{"0":"b","letter":"b","1":"b"},{"0":"c3","letter":"c","1":"c","2":"3"}]
256: 3 {"0":[["a1",0],["b",3],["c3",5]],"letter":[["a",0],["b",3],["c",5]],"1":[["a",0],["b",3],["c",5]],"2":[["1",1],["",-1],["3",6]]}
514: 3 [{"0":"a1","letter":"a","1":"a","2":"1"},{"0":"b","letter":"b","1":"b","2":null},{"0":"c3","letter":"c","1":"c","2":"3"}]
768: 3 {"0":[["a1",0],["b",3],["c3",5]],"letter":[["a",0],["b",3],["c",5]],"1":[["a",0],["b",3],["c",5]],"2":[["1",1],[null,-1],["3",6]]}
0 [[],[]]
0 []
3
2 {"0":["1","3"],"MARK":["m","m"]}
