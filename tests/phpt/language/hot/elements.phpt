--TEST--
Elements of arrays in a hot loop
--FILE--
<?php
function fill($n) {
    $list = [];
    for ($i = 0; $i < $n; $i++)
        $list[$i] = $i * 2;
    $copy = $list;
    for ($i = 0; $i < $n; $i++)
        $list[$i] += 1;
    return [array_sum($list), array_sum($copy), count($list)];
}
var_dump(fill(10000));

function holes($n) {
    $list = [];
    for ($i = $n; $i > 0; $i--)
        $list[$i] = $i;
    $sum = 0;
    for ($i = 1; $i <= $n; $i++)
        $sum += $list[$i];
    return $sum;
}
var_dump(holes(10000));

function missing($n) {
    $list = range(0, $n - 3);
    $sum = 0;
    for ($i = 0; $i < $n; $i++)
        $sum += $list[$i];
    return $sum;
}
var_dump(missing(5000));

function mixed($n) {
    $list = array_fill(0, $n, 1);
    $list[5000] = "3";
    $list[5001] = 1.5;
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum = $sum + $list[$i];
        $list[$i] = $sum;
    }
    var_dump($sum, $list[4999], $list[5001]);
}
mixed(6000);

function shared(array $list) {
    for ($i = 0; $i < 6000; $i++) {
        if ($i == 5000) $saved = $list;
        $list[$i % 10] = $i;
    }
    echo json_encode($saved), json_encode($list), "\n";
}
shared(range(0, 9));

function throughReference(array &$list) {
    for ($i = 0; $i < 6000; $i++)
        $list[] = $list[$i] + 1;
    return count($list);
}
$given = [1];
var_dump(throughReference($given), $given[6000]);

function matrix($n) {
    $rows = [];
    for ($i = 0; $i < $n; $i++) {
        $rows[$i] = [];
        for ($j = 0; $j < $n; $j++)
            $rows[$i][$j] = $i ^ $j;
    }
    $trace = 0;
    for ($k = 0; $k < 10; $k++)
        for ($i = 0; $i < $n; $i++)
            for ($j = 0; $j < $n; $j++)
                $trace += $rows[$i][$j] * $rows[$j][$i];
    return $trace;
}
var_dump(matrix(40));

$text = "abc";
$out = "";
for ($i = 0; $i < 6000; $i++) {
    $key = $i % 3;
    if ($i > 5990) $out .= $text[$key];
}
var_dump($out);
--EXPECTF--
array(3) {
  [0]=>
  int(100000000)
  [1]=>
  int(99990000)
  [2]=>
  int(10000)
}
int(50005000)

Warning: Undefined array key 4998 in %selements.php on line 28

Warning: Undefined array key 4999 in %selements.php on line 28
int(12487503)
float(6002.5)
int(5000)
float(5004.5)
[4990,4991,4992,4993,4994,4995,4996,4997,4998,4999][5990,5991,5992,5993,5994,5995,5996,5997,5998,5999]
int(6001)
int(6001)
int(15332800)
string(9) "abcabcabc"
