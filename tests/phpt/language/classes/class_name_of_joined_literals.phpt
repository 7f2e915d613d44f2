--TEST--
::class of literals that the parser joins, and of what is no name
--FILE--
<?php
var_dump(("Some" . "Name")::class, ("a" . 1 . "b")::CLASS, ("text")::class);
class Known { public static function own() { return ("se" . "lf")::class; } const NAME = ("Some" . "Constant")::class; }
var_dump(Known::own(), Known::NAME);
$part = "b";
try {
    var_dump(("a" . $part)::class);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
string(8) "SomeName"
string(3) "a1b"
string(4) "text"
string(5) "Known"
string(12) "SomeConstant"
Cannot use "::class" on value of type string
