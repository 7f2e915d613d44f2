--TEST--
The properties name and class of reflecting objects can be read and unset, not set
--FILE--
<?php
class Subject
{
    const C = 1;
    public $p;

    public function m()
    {
    }
}

class Derived extends ReflectionMethod
{
    public $other;
}

$method = new Derived('Subject', 'm');
foreach ([$method, new ReflectionClass('Subject'), new ReflectionProperty('Subject', 'p'), new ReflectionParameter('strlen', 0), new ReflectionFunction('strlen'),
    new ReflectionClassConstant('Subject', 'C')] as $reflection) {
    foreach (['name', 'class', 'other'] as $property) {
        if (!property_exists($reflection, $property)) {
            continue;
        }
        try {
            $reflection->$property = 'changed';
            echo get_class($reflection), "::$property set\n";
        } catch (ReflectionException $e) {
            echo $e->getMessage(), ' ', $reflection->$property, "\n";
        }
    }
}
for ($i = 0; $i < 3; $i++) {
    try {
        $method->name = 'again';
    } catch (ReflectionException $e) {
        echo $e->getMessage(), "\n";
    }
}
unset($method->name);
var_dump($method->getName(), isset($method->name));
try {
    $method->name = 'x';
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
$constant = new ReflectionClassConstant('Subject', 'C');
unset($constant->name);
foreach (['getName', '__toString'] as $call) {
    try {
        $constant->$call();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    (new ReflectionMethod('ReflectionAttribute', '__construct'))->invoke((new ReflectionClass('ReflectionAttribute'))->newInstanceWithoutConstructor(), 1, 2);
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
abstract class Unfinished
{
    abstract public function m();
}
foreach (['invoke', 'invokeArgs'] as $call) {
    try {
        (new ReflectionMethod('Unfinished', 'm'))->$call(true);
    } catch (ReflectionException $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
Cannot set read-only property Derived::$name m
Cannot set read-only property Derived::$class Subject
Derived::other set
Cannot set read-only property ReflectionClass::$name Subject
Cannot set read-only property ReflectionProperty::$name p
Cannot set read-only property ReflectionProperty::$class Subject
Cannot set read-only property ReflectionParameter::$name string
Cannot set read-only property ReflectionFunction::$name strlen
Cannot set read-only property ReflectionClassConstant::$name C
Cannot set read-only property ReflectionClassConstant::$class Subject
Cannot set read-only property Derived::$name
Cannot set read-only property Derived::$name
Cannot set read-only property Derived::$name
string(1) "m"
bool(false)
Cannot set read-only property Derived::$name
Typed property ReflectionClassConstant::$name must not be accessed before initialization
Typed property ReflectionClassConstant::$name must not be accessed before initialization
Cannot directly instantiate ReflectionAttribute
Trying to invoke abstract method Unfinished::m()
Trying to invoke abstract method Unfinished::m()
