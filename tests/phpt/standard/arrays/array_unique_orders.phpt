--TEST--
array_unique() by orders that contradict themselves, and the next free index of what is left
--FILE--
<?php
$shared = 7;
$array = [3 => 1, '1', &$shared, 7, 7.0, '7', 'a' => null, false, [], 'x', 0, 1, '1e0', 'X', '07', ' 7'];
foreach ([SORT_REGULAR, SORT_NUMERIC, SORT_STRING, SORT_LOCALE_STRING, SORT_NATURAL, SORT_FLAG_CASE, SORT_STRING | SORT_FLAG_CASE] as $flags) {
    $unique = @array_unique($array, $flags);
    $unique[] = 'next';
    echo $flags, ' ', json_encode($unique), "\n";
}
foreach ([[1, 1], [1, 1, 1, 2, 2], [2, 1, 2, 1, 2]] as $array) {
    foreach ([SORT_REGULAR, SORT_STRING] as $flags) {
        $unique = array_unique($array, $flags);
        $unique[] = 'next';
        echo json_encode($unique), "\n";
    }
}
?>
--EXPECT--
0 {"3":1,"5":7,"a":null,"10":[],"11":"x","15":"X","18":"next"}
1 {"3":1,"5":7,"a":null,"18":"next"}
2 {"3":1,"5":7,"a":null,"10":[],"11":"x","12":0,"14":"1e0","15":"X","16":"07","17":" 7","18":"next"}
5 {"3":1,"5":7,"a":null,"10":[],"11":"x","12":0,"14":"1e0","15":"X","16":"07","17":" 7","18":"next"}
6 {"3":1,"5":7,"a":null,"10":[],"11":"x","12":0,"14":"1e0","15":"X","18":"next"}
8 {"3":1,"5":7,"a":null,"10":[],"11":"x","15":"X","18":"next"}
10 {"3":1,"5":7,"a":null,"10":[],"11":"x","12":0,"14":"1e0","16":"07","17":" 7","18":"next"}
{"0":1,"2":"next"}
[1,"next"]
{"0":1,"3":2,"5":"next"}
{"0":1,"3":2,"4":"next"}
{"0":2,"1":1,"5":"next"}
[2,1,"next"]
