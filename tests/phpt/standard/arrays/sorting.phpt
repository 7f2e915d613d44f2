--TEST--
Every sort, its flags and its stability
--FILE--
<?php
$a = ['b' => 2, 'a' => 1, 'c' => 3, 10 => '10', 9 => '9', 'x' => 'apple'];
foreach (['sort', 'rsort', 'asort', 'arsort', 'ksort', 'krsort'] as $f) {
    $c = $a;
    $f($c);
    echo $f, json_encode($c), "\n";
}
$m = ['10', 9, '1e1', 'a', 'B', null, true, 1.5, 'b', 'A'];
foreach ([SORT_REGULAR, SORT_NUMERIC, SORT_STRING, SORT_STRING | SORT_FLAG_CASE, SORT_NATURAL] as $flag) {
    $c = $m;
    sort($c, $flag);
    echo $flag, json_encode($c), "\n";
}
$n = ['img12', 'img10', 'IMG2', 'img1'];
natsort($n);
echo json_encode($n);
natcasesort($n);
echo json_encode($n), "\n";
$u = [['n' => 'b', 'v' => 1], ['n' => 'a', 'v' => 1], ['n' => 'c', 'v' => 0]];
usort($u, fn ($x, $y) => $x['v'] - $y['v']);
echo json_encode(array_column($u, 'n')), json_encode(array_column($u, 'v', 'n'));
$k = ['b' => 1, 'a' => 2];
uksort($k, 'strcmp');
echo json_encode($k);
uasort($k, fn ($x, $y) => $y <=> $x);
echo json_encode($k), "\n";
$d1 = [3, 1, 2];
$d2 = ['c', 'a', 'b'];
array_multisort($d1, SORT_DESC, $d2);
echo json_encode([$d1, $d2]), "\n";
$s = [3 => 'x', 1 => 'x', 2 => 'x'];
asort($s);
echo json_encode(array_keys($s)), json_encode(array_unique([1, '1', 1.0, 'a', 'A', true])),
    json_encode(array_unique([4, '4', 'b', 3, 'b'], SORT_STRING)),
    json_encode(array_count_values(['a', 'b', 'a', 1, '1'])), "\n";
--EXPECT--
sort[1,2,3,"9","10","apple"]
rsort["apple","10","9",3,2,1]
asort{"a":1,"b":2,"c":3,"9":"9","10":"10","x":"apple"}
arsort{"x":"apple","10":"10","9":"9","c":3,"b":2,"a":1}
ksort{"9":"9","10":"10","a":1,"b":2,"c":3,"x":"apple"}
krsort{"x":"apple","c":3,"b":2,"a":1,"10":"10","9":"9"}
0[null,9,"10","1e1","B","a",true,1.5,"A","b"]
1["a","B",null,"b","A",true,1.5,9,"10","1e1"]
2[null,true,1.5,"10","1e1",9,"A","B","a","b"]
10[null,true,1.5,"10","1e1",9,"a","A","B","b"]
6[null,true,1.5,"1e1",9,"10","A","B","a","b"]
{"2":"IMG2","3":"img1","1":"img10","0":"img12"}{"3":"img1","2":"IMG2","1":"img10","0":"img12"}
["c","b","a"]{"c":0,"b":1,"a":1}{"a":2,"b":1}{"a":2,"b":1}
[[3,2,1],["c","b","a"]]
[3,1,2]{"0":1,"3":"a","4":"A"}{"0":4,"2":"b","3":3}{"a":2,"b":1,"1":2}
