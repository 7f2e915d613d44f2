--TEST--
class_alias(): names of types are refused.
--FILE--
<?php
interface I { }
class_alias('I', 'J');
class_alias('I', 'J');
class_alias('I', 'N\Iterable');
echo "ok\n";
class_alias('I', 'Iterable');
--EXPECTF--
Warning: Cannot declare interface J, because the name is already in use in %salias_reserved.php on line 4

Fatal error: Cannot use 'n\iterable' as class name as it is reserved in %salias_reserved.php on line 5
