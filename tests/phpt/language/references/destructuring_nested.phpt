--TEST--
Nested destructuring with keys, references, skipped elements, swaps and its order
--FILE--
<?php
$data = ['p' => [1, [2, 3], 'k' => ['deep' => 'd']], 'q' => 5];
['p' => [, [, $three], 'k' => ['deep' => $deep]], 'q' => $q] = $data;
var_dump($three, $deep, $q);
['p' => [0 => &$first, 'k' => ['deep' => &$ref]]] = $data;
$first = 'changed';
$ref .= '!';
echo json_encode($data), "\n";
[$a, [$b, [$c]]] = [1, [2, [3]]];
[$a, $b, [$c]] = [$b, $a, [$c + 1]];
var_dump($a, $b, $c);
[$x, [$y]] = [1, null];
[[$y]] = ['text'];
[$y] = 'text';
[$y] = 42;
[[$y, 'z' => $z]] = [[]];
var_dump($y, $z);
function key_(string $k) { echo "key($k) "; return $k; }
function place(string $n) { echo "place($n) "; return $n; }
[key_('a') => $r[place('1')], key_('b') => [key_('c') => $r[place('2')]]] = ['a' => 1, 'b' => ['c' => 2]];
echo json_encode($r), "\n";
$o = new stdClass;
[$o->one, $o->list[], $o->list[]] = [1, 2, 3];
echo json_encode($o), "\n";
$list = [[1, [2]], [3, [4]]];
foreach ($list as [$m, [&$n]]) { $n *= 10; }
unset($n);
echo json_encode($list), "\n";
foreach ($list as ['0' => $i, 1 => list($j)]) { echo "$i,$j "; }
echo "\n";
$swap = [1, 2, 3];
[$swap[0], $swap[2]] = [$swap[2], $swap[0]];
echo json_encode($swap), "\n";
[$i, $arr[$i]] = [2, 'at two'];
echo json_encode($arr), "\n";
$self = [1, 2];
[$self, $other] = $self;
var_dump($self, $other);
[&$missing['a'], [&$missing['b']]] = $created;
var_dump($created);
class Box implements ArrayAccess {
    function offsetExists($o): bool { return true; }
    function offsetGet($o): mixed { echo "get($o) "; return $o === 'in' ? new self : "v$o"; }
    function offsetSet($o, $v): void {}
    function offsetUnset($o): void {}
}
['a' => $va, 'in' => [1 => $vb]] = new Box;
var_dump($va, $vb);
try { [$q] = new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump([$u, $v] = [7, 8]);
[1.7 => $k1, true => $k2, null => $k3, '5' => $k4] = [1 => 'one', '' => 'empty', 5 => 'five'];
var_dump($k1, $k2, $k3, $k4);
--EXPECTF--
Fatal error: Cannot mix keyed and unkeyed array entries in assignments in %sdestructuring_nested.php on line 3
