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
var_dump(fill(100000));

function holes($n) {
    $list = [];
    for ($i = $n; $i > 0; $i--)
        $list[$i] = $i;
    $sum = 0;
    for ($i = 1; $i <= $n; $i++)
        $sum += $list[$i];
    return $sum;
}
var_dump(holes(100000));

function missing($n) {
    $list = range(0, $n - 3);
    $sum = 0;
    for ($i = 0; $i < $n; $i++)
        $sum += $list[$i];
    return $sum;
}
var_dump(missing(50000));

function mixed($n) {
    $list = array_fill(0, $n, 1);
    $list[50000] = "3";
    $list[50010] = 1.5;
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum = $sum + $list[$i];
        $list[$i] = $sum;
    }
    var_dump($sum, $list[49990], $list[50010]);
}
mixed(60000);

function shared(array $list) {
    for ($i = 0; $i < 60000; $i++) {
        if ($i == 50000) $saved = $list;
        $list[$i % 10] = $i;
    }
    echo json_encode($saved), json_encode($list), "\n";
}
shared(range(0, 9));

function throughReference(array &$list) {
    for ($i = 0; $i < 60000; $i++)
        $list[] = $list[$i] + 1;
    return count($list);
}
$given = [1];
var_dump(throughReference($given), $given[60000]);

function matrix($n) {
    $rows = [];
    for ($i = 0; $i < $n; $i++) {
        $rows[$i] = [];
        for ($j = 0; $j < $n; $j++)
            $rows[$i][$j] = $i ^ $j;
    }
    $trace = 0;
    for ($k = 0; $k < 50; $k++)
        for ($i = 0; $i < $n; $i++)
            for ($j = 0; $j < $n; $j++)
                $trace += $rows[$i][$j] * $rows[$j][$i];
    return $trace;
}
var_dump(matrix(40));

$text = "abc";
$out = "";
for ($i = 0; $i < 60000; $i++) {
    $key = $i % 3;
    if ($i > 59900) $out .= $text[$key];
}
var_dump($out);
--EXPECTF--
array(3) {
  [0]=>
  int(10000000000)
  [1]=>
  int(9999900000)
  [2]=>
  int(100000)
}
int(5000050000)

Warning: Undefined array key 49998 in %selements.php on line 28

Warning: Undefined array key 49999 in %selements.php on line 28
int(1249875003)
float(60002.5)
int(49991)
float(50013.5)
[49990,49991,49992,49993,49994,49995,49996,49997,49998,49999][59990,59991,59992,59993,59994,59995,59996,59997,59998,59999]
int(60001)
int(60001)
int(76664000)
string(99) "abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"
