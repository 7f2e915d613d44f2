--TEST--
forward_static_call_array() takes values only and needs no class
--FILE--
<?php
class A
{
    static function show(...$arguments)
    {
        echo static::class, ' ', json_encode($arguments), "\n";
    }
}
class B extends A
{
    static function show(...$arguments)
    {
        forward_static_call_array('A::show', ['x' => 1, 5 => 2, 'y' => $arguments]);
    }
}
B::show(a: 1);
forward_static_call_array('B::show', [3, 'z' => 4]);
forward_static_call_array('printf', ['format' => "%s %s\n", 'values' => 'a', 'b']);
try {
    forward_static_call('A::show', 1);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
B [1,2,{"a":1}]
B [1,2,[3,4]]
a b
Cannot call forward_static_call() when no class scope is active
