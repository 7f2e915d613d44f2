--TEST--
::class after ::class where the class is decided later, and after strings
--FILE--
<?php
class P {}
class A extends P
{
    const X = "abc"::class, Y = 'self'::class, Z = '\\abc'::class;
    function closure() { return function () { return self::class::class; }; }
    function later() { return static::class::class; }
    function strings()
    {
        return ['SELF'::class, 'parent'::class, 'static'::class, '\\A\\B'::class, "A\\\\"::class, ""::class, '\\\\x'::class];
    }
}
class B extends A {}
trait T
{
    function ofTrait() { return self::class::class; }
    function ofParent() { return parent::class::class; }
}
class C extends P { use T; }

foreach ([(new A)->closure(), [new A, 'later'], [new C, 'ofTrait'], [new C, 'ofParent']] as $call) {
    try {
        var_dump($call());
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump((new B)->strings(), B::X, B::Y, B::Z, "no such class"::class);
--EXPECT--
Cannot use "::class" on value of type string
Cannot use "::class" on value of type string
Cannot use "::class" on value of type string
Cannot use "::class" on value of type string
array(7) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "P"
  [2]=>
  string(1) "B"
  [3]=>
  string(3) "A\B"
  [4]=>
  string(3) "A\\"
  [5]=>
  string(0) ""
  [6]=>
  string(2) "\x"
}
string(3) "abc"
string(1) "A"
string(3) "abc"
string(13) "no such class"
