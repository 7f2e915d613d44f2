--TEST--
Signatures that name classes which are loaded meanwhile, or known by another name later.
--FILE--
<?php
spl_autoload_register(function ($class) {
    echo "load $class\n";
    switch ($class) {
        case 'A':
            class A { function m(): B { } }
            break;
        case 'B':
            class B extends A { function m(): C { } }
            break;
        case 'C':
            class C extends B { }
            break;
        case 'P':
            class P { function m(Q $x): object { } }
            break;
        case 'Q':
            class Q { }
            break;
        case 'R':
            class R extends P { function m(object $x): Q { } }
            break;
    }
});
var_dump(new C, new R);

class Own { public Plain $x; public Plain $y; }
class Plain { }
class_alias('Plain', 'Alias');
class Child extends Own { public Alias $x; public Plain $y; }
var_dump(get_parent_class("Child"));
--EXPECT--
load C
load B
load A
load R
load P
load Q
object(C)#2 (0) {
}
object(R)#3 (0) {
}
string(3) "Own"
