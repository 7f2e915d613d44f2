--TEST--
The comment before a namespace belongs to no class or function below it
--FILE--
<?php
/** the file */
namespace First;

class A
{
}

/** of b */
function b()
{
}

/** of the second */
namespace Second;

/** imported */
use First\A;

class C extends A
{
}

var_dump((new \ReflectionClass('First\A'))->getDocComment());
var_dump((new \ReflectionFunction('First\b'))->getDocComment());
var_dump((new \ReflectionClass(C::class))->getDocComment());
--EXPECT--
bool(false)
string(11) "/** of b */"
string(15) "/** imported */"
