--TEST--
print_r and its nesting
--FILE--
<?php
class C { public $a = 1; protected $b = [true]; private $c = null; }
print_r([1, 'k' => [null, false, 1.0, 'text'], new C, []]);
print_r('plain');
print_r(1.0);
echo "\n", print_r([['x']], true), print_r(null, true), "|\n";
$o = new stdClass;
$o->o = $o;
print_r($o);
print_r(new stdClass);
--EXPECT--
Array
(
    [0] => 1
    [k] => Array
        (
            [0] => 
            [1] => 
            [2] => 1
            [3] => text
        )

    [1] => C Object
        (
            [a] => 1
            [b:protected] => Array
                (
                    [0] => 1
                )

            [c:C:private] => 
        )

    [2] => Array
        (
        )

)
plain1
Array
(
    [0] => Array
        (
            [0] => x
        )

)
|
stdClass Object
(
    [o] => stdClass Object
 *RECURSION*
)
stdClass Object
(
)
