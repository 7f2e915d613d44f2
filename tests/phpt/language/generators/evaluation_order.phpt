--TEST--
Operands, arguments, keys and elements around a yield are evaluated in PHP's order
--FILE--
<?php
function show($x) { echo "($x)"; return $x; }
function pair($a, $b) { return "pair($a,$b)"; }
function expressions()
{
    $x = show(1) + yield show(2);
    echo " x=$x\n";
    $list = [show('a') => yield 'k', show('b') => yield 'l'];
    echo " ", json_encode($list), "\n";
    echo pair(show('p'), yield 'q'), "\n";
    $array[show('i')][yield 'dim'] = yield 'value';
    echo " ", json_encode($array), "\n";
    $o = new stdClass;
    $o->{yield 'name'} = show('v');
    echo " ", json_encode($o), "\n";
    echo "text " . show('left') . (yield 'middle') . show('right') . "\n";
    echo "in {$x} string " . (yield) . "\n";
    $object = new ArrayObject2;
    echo $object->add(show('m'), yield 'argument'), "\n";
    return yield yield yield 'nested';
}
class ArrayObject2 { function add($a, $b) { return "add($a,$b)"; } }
$generator = expressions();
$number = 10;
foreach ($generator as $key => $value) {
    echo "[", var_export($key, true), "=>", var_export($value, true), "]";
    while ($generator->valid()) {
        $sent = $generator->send($number++);
        echo "[", var_export($sent, true), "]";
    }
}
echo "\n", $generator->getReturn(), "\n";
--EXPECT--
(1)(2)[0=>2] x=11
(a)['k'](b)['l'] {"a":11,"b":12}
(p)['q']pair(p,13)
(i)['dim']['value'] {"i":{"14":15}}
['name'](v) {"16":"v"}
(left)['middle'](right)text left17right
[NULL]in 11 string 18
(m)['argument']add(m,19)
['nested'][20][21][NULL]
22
