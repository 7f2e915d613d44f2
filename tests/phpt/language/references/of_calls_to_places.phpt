--TEST--
$place =& call() with a call that returns no reference: what is wrong with the place comes before the notice
--FILE--
<?php
function value()
{
    return 42;
}

$full = [PHP_INT_MAX => 'last'];
try {
    $full[] =& value();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
var_dump(count($full));

class Magic
{
    public ?int $typed = 1;

    public function __get($name)
    {
        return "got $name";
    }
}

$object = new Magic();
try {
    $object->missing =& value();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
$object->typed =& value();
$list['a']['b'] =& value();
$local =& value();
var_dump($object->typed, $list, $local);
--EXPECTF--
Cannot add element to the array as the next element is already occupied
int(1)

Notice: Indirect modification of overloaded property Magic::$missing has no effect in %s on line 27
Cannot assign by reference to overloaded object

Notice: Only variables should be assigned by reference in %s on line 31

Notice: Only variables should be assigned by reference in %s on line 32

Notice: Only variables should be assigned by reference in %s on line 33
int(42)
array(1) {
  ["a"]=>
  array(1) {
    ["b"]=>
    int(42)
  }
}
int(42)
