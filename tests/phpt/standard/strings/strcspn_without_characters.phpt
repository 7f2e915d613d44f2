--TEST--
strcspn without characters counts up to a NUL; wordwrap asks for the memory of all breaks; constant() and settype() of odd names and objects
--FILE--
<?php
foreach (['', "\0", "ab\0c", 'abc'] as $text) {
    var_dump(strcspn($text, ''), strcspn($text, '', 1), strcspn($text, "\0"));
}
foreach (['\NoSuch::X', 'NoSuch::X', '\ArrayObject::NO', '\NO_SUCH', '\PHP_VERSION_ID'] as $name) {
    try {
        echo constant($name) > 0 ? 'found' : '?', "\n";
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
}
$object = new stdClass;
try {
    settype($object, 'string');
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
var_dump($object, wordwrap('aa bb cc', 2, '--', true));
--EXPECT--
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(2)
int(1)
int(2)
int(3)
int(2)
int(3)
Class "NoSuch" not found
Class "NoSuch" not found
Undefined constant ArrayObject::NO
Undefined constant "NO_SUCH"
found
Object of class stdClass could not be converted to string
string(0) ""
string(10) "aa--bb--cc"
