--TEST--
An array can be put into itself
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
