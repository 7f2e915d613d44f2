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
var_dump(fill(200000));

function holes($n) {
    $list = [];
    for ($i = $n; $i > 0; $i--)
        $list[$i] = $i;
    $sum = 0;
    for ($i = 1; $i <= $n; $i++)
        $sum += $list[$i];
    return $sum;
}
var_dump(holes(200000));

function missing($n) {
    $list = range(0, $n - 3);
    $sum = 0;
    for ($i = 0; $i < $n; $i++)
        $sum += $list[$i];
    return $sum;
}
var_dump(missing(100000));

function mixed($n) {
    $list = array_fill(0, $n, 1);
    $list[100000] = "3";
    $list[100020] = 1.5;
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum = $sum + $list[$i];
        $list[$i] = $sum;
    }
    var_dump($sum, $list[49990], $list[100020]);
}
mixed(120000);

function shared(array $list) {
    for ($i = 0; $i < 120000; $i++) {
        if ($i == 100000) $saved = $list;
        $list[$i % 10] = $i;
    }
    echo json_encode($saved), json_encode($list), "\n";
}
shared(range(0, 9));

function throughReference(array &$list) {
    for ($i = 0; $i < 120000; $i++)
        $list[] = $list[$i] + 1;
    return count($list);
}
$given = [1];
var_dump(throughReference($given), $given[120000]);

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
for ($i = 0; $i < 120000; $i++) {
    $key = $i % 3;
    if ($i > 119800) $out .= $text[$key];
}
var_dump($out);
--EXPECTF--
array(3) {
  [0]=>
  int(40000000000)
  [1]=>
  int(39999800000)
  [2]=>
  int(200000)
}
int(20000100000)

Warning: Undefined array key 99998 in %selements.php on line 28

Warning: Undefined array key 99999 in %selements.php on line 28
int(4999750003)
float(120002.5)
int(49991)
float(100023.5)
[99990,99991,99992,99993,99994,99995,99996,99997,99998,99999][119990,119991,119992,119993,119994,119995,119996,119997,119998,119999]
int(120001)
int(120001)
int(76664000)
string(199) "cabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"
