--TEST--
An array can be put into itself
--XFAIL--
print_r takes a copy of an array inside itself for a recursion
--FILE--
<?php
$a = [1, 2];
$a[] = $a;
$a['again'] = $a;
print_r($a);
--EXPECT--
Array
(
    [0] => 1
    [1] => 2
    [2] => Array
        (
            [0] => 1
            [1] => 2
        )

    [again] => Array
        (
            [0] => 1
            [1] => 2
            [2] => Array
                (
                    [0] => 1
                    [1] => 2
                )

        )

)
