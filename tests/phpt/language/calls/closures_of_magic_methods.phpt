--TEST--
Closures of __call and __callStatic: arguments, names, traces, reflection, comparison
--FILE--
<?php
class A
{
    public $value = 1;

    function &__call($name, $arguments)
    {
        echo "-> ", $name, ' ', json_encode($arguments), "\n";
        if (array_is_list($arguments))
            debug_print_backtrace();
        if ($name === 'fail')
            throw new Exception($name);
        return $this->value;
    }

    static function __callStatic($name, $arguments)
    {
        echo ":: ", static::class, ' ', $name, ' ', json_encode($arguments), "\n";
    }
}
class B extends A {}

function attempt(Closure $call)
{
    try {
        $call();
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

$o = new A;
$v = 1;
attempt(fn() => $o->foo(...)(1, 2));
attempt(fn() => $o->extract(...)(...[1], ...[2]));
attempt(fn() => B::bar(...)(1));
attempt(fn() => array_map($o->mapped(...), [1]));
attempt(fn() => $o->foo(...)->__invoke(3));
attempt(fn() => call_user_func_array($o->foo(...), [&$v]));
echo "Names\n";
attempt(fn() => $o->foo(...)(a: 1));
attempt(fn() => $o->foo(...)(1, ...['a' => 1]));
attempt(fn() => B::bar(...)(a: 1));
attempt(fn() => Closure::fromCallable([$o, 'foo'])(arguments: [1]));
attempt(fn() => call_user_func_array($o->foo(...), ['a' => 1]));
attempt(fn() => $o->foo(...)->call($o, a: 1));
attempt(fn() => $o->foo(1, a: 2));
attempt(fn() => call_user_func([$o, 'foo'], 1, a: 2));
attempt(fn() => call_user_func_array([$o, 'foo'], [7 => 1, 'a' => 2]));
attempt(fn() => call_user_func_array([$o, 'foo'], ['a' => 2, 1]));
attempt(fn() => $o->foo(...['a' => 1], ...[2]));
attempt(fn() => $o->foo(...['a' => 1, 2]));
attempt(fn() => $o->foo(...['a' => 1], ...['a' => 2]));
echo "The rest\n";
try {
    $o->fail(...)(...[0]);
} catch (Exception $e) {
    echo $e->getTraceAsString(), "\n";
}
$f = $o->foo(...);
$reference = &$f();
$reference = 5;
var_dump($o->value, $f == $o->foo(...), $f == $o->bar(...), $f == B::foo(...));
print_r([$f, B::bar(...)]);
var_dump($f->bindTo(new stdClass));
$reflection = new ReflectionFunction($f);
var_dump($reflection->getName(), $reflection->isInternal(), $reflection->getNumberOfParameters());
echo $reflection, new ReflectionFunction(B::bar(...));
--EXPECTF--
-> foo [1,2]
#0 [internal function]: A->__call('foo', Array)
#1 %sclosures_of_magic_methods.php(34): A->foo(1, 2)
#2 %sclosures_of_magic_methods.php(26): {closure}()
#3 %sclosures_of_magic_methods.php(34): attempt(Object(Closure))
-> extract [1,2]
#0 [internal function]: A->__call('extract', Array)
#1 %sclosures_of_magic_methods.php(35): A->extract(1, 2)
#2 %sclosures_of_magic_methods.php(26): {closure}()
#3 %sclosures_of_magic_methods.php(35): attempt(Object(Closure))
:: B bar [1]
-> mapped [1]
#0 [internal function]: A->__call('mapped', Array)
#1 [internal function]: A->mapped(1)
#2 %sclosures_of_magic_methods.php(37): array_map(Object(Closure), Array)
#3 %sclosures_of_magic_methods.php(26): {closure}()
#4 %sclosures_of_magic_methods.php(37): attempt(Object(Closure))
-> foo [3]
#0 [internal function]: A->__call('foo', Array)
#1 %sclosures_of_magic_methods.php(38): A->foo(3)
#2 %sclosures_of_magic_methods.php(38): Closure->__invoke(3)
#3 %sclosures_of_magic_methods.php(26): {closure}()
#4 %sclosures_of_magic_methods.php(38): attempt(Object(Closure))
-> foo [1]
#0 [internal function]: A->__call('foo', Array)
#1 %sclosures_of_magic_methods.php(39): A->foo(1)
#2 %sclosures_of_magic_methods.php(26): {closure}()
#3 %sclosures_of_magic_methods.php(39): attempt(Object(Closure))
Names
Error: Unknown named parameter $a
Error: Unknown named parameter $a
Error: Unknown named parameter $a
Error: Unknown named parameter $arguments
Error: Unknown named parameter $a
Error: Unknown named parameter $a
-> foo {"0":1,"a":2}
-> foo {"0":1,"a":2}
-> foo {"0":1,"a":2}
Error: Cannot use positional argument after named argument
-> foo {"0":2,"a":1}
Error: Cannot use positional argument after named argument during unpacking
Error: Named parameter $a overwrites previous argument
The rest
-> fail [0]
#0 [internal function]: A->__call('fail', Array)
#1 %sclosures_of_magic_methods.php(56): A->fail(0)
#0 [internal function]: A->__call('fail', Array)
#1 %sclosures_of_magic_methods.php(56): A->fail(0)
#2 {main}
-> foo []
#0 [internal function]: A->__call('foo', Array)
#1 %sclosures_of_magic_methods.php(61): A->foo()
int(5)
bool(true)
bool(false)
bool(false)
Array
(
    [0] => Closure Object
        (
            [function] => A::foo
            [this] => A Object
                (
                    [value] => 5
                )

        )

    [1] => Closure Object
        (
            [function] => A::bar
        )

)

Warning: Cannot bind method A::foo() to object of class stdClass in %sclosures_of_magic_methods.php on line 65
NULL
string(3) "foo"
bool(true)
int(0)
Closure [ <internal> public method &foo ] {
}
Closure [ <internal> static public method bar ] {
}
