--TEST--
Prototypes of methods that an interface of a subclass declares too
--FILE--
<?php
interface A { function one(); function two(); }
interface B { function one(); }
interface C extends A { }
abstract class Base { function two() { } function three() { } private function four() { } }
class First extends Base implements A, B { function one() { } }
class Second extends First { }
class Third extends Base implements B, C { function one() { } }
interface D { function three(); }
class Fourth extends First implements D { }
class Fifth extends Fourth { function two() { } }

foreach (['Base', 'First', 'Second', 'Third', 'Fourth', 'Fifth'] as $class) {
    foreach (['one', 'two', 'three'] as $name) {
        if (!method_exists($class, $name))
            continue;
        $method = new ReflectionMethod($class, $name);
        try {
            $prototype = $method->getPrototype();
            echo "$class::$name: ", $prototype->class, '::', $prototype->name, "\n";
        } catch (ReflectionException $e) {
            echo "$class::$name: ", $e->getMessage(), "\n";
        }
        echo strtok($method, "\n"), "\n";
    }
}
--EXPECT--
Base::two: Method Base::two does not have a prototype
Method [ <user> public method two ] {
Base::three: Method Base::three does not have a prototype
Method [ <user> public method three ] {
First::one: B::one
Method [ <user, prototype B> public method one ] {
First::two: A::two
Method [ <user, inherits Base, prototype A> public method two ] {
First::three: Method First::three does not have a prototype
Method [ <user, inherits Base> public method three ] {
Second::one: B::one
Method [ <user, inherits First, prototype B> public method one ] {
Second::two: A::two
Method [ <user, inherits Base, prototype A> public method two ] {
Second::three: Method Second::three does not have a prototype
Method [ <user, inherits Base> public method three ] {
Third::one: A::one
Method [ <user, prototype A> public method one ] {
Third::two: A::two
Method [ <user, inherits Base, prototype A> public method two ] {
Third::three: Method Third::three does not have a prototype
Method [ <user, inherits Base> public method three ] {
Fourth::one: B::one
Method [ <user, inherits First, prototype B> public method one ] {
Fourth::two: A::two
Method [ <user, inherits Base, prototype A> public method two ] {
Fourth::three: D::three
Method [ <user, inherits Base, prototype D> public method three ] {
Fifth::one: B::one
Method [ <user, inherits First, prototype B> public method one ] {
Fifth::two: A::two
Method [ <user, overwrites Base, prototype A> public method two ] {
Fifth::three: D::three
Method [ <user, inherits Base, prototype D> public method three ] {
