--TEST--
Assigning an element of an array to the array's own variable
--FILE--
<?php
$a = ['x' => ['y' => 'deep']];
$a = $a['x'];
print_r($a);
$b = [[1, [2]], 3];
$b = $b[0][1];
print_r($b);
$c = [1, 2, 3];
$c[1] = $c;
$c[1][1] = 'inner';
print_r($c);
--EXPECT--
Array
(
    [y] => deep
)
Array
(
    [0] => 2
)
Array
(
    [0] => 1
    [1] => Array
        (
            [0] => 1
            [1] => inner
            [2] => 3
        )

    [2] => 3
)
