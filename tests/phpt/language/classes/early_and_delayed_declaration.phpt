--TEST--
Classes are declared before the first statement when their parent is known, others when they are reached
--FILE--
<?php
// Declared before the first statement runs: nothing to wait for, or the parent is known.
var_dump(class_exists('Plain'), class_exists('Child'), class_exists('Waiting'), class_exists('Conditional'), interface_exists('Shape'));
class Plain {}
class Child extends Plain {}
class Waiting extends Later {}
class Later {}
interface Shape { const SIDES = 0; }
if (true) {
    class Conditional extends Plain {}
}
var_dump(class_exists('Waiting'), class_exists('Conditional'));
function declares() { class Inside extends Child {} return new Inside; }
var_dump(class_exists('Inside'));
echo get_parent_class(declares()), "\n";
try {
    declares();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECTF--
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
Child

Fatal error: Cannot declare class Inside, because the name is already in use in %s on line 13
