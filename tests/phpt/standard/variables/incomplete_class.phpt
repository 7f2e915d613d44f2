--TEST--
Objects whose class unserialize() did not find: they keep their properties and give none away
--FILE--
<?php
$z = unserialize('O:7:"Missing":2:{s:1:"p";i:1;s:1:"o";O:5:"Other":0:{}}');

$uses = [
    'read' => fn () => $z->p,
    'isset' => fn () => isset($z->p),
    'empty' => fn () => empty($z->p),
    'coalesce' => fn () => $z->p ?? 5,
    'write' => function () use ($z) { $z->p = 2; },
    'append' => function () use ($z) { $z->p[] = 2; },
    'reference' => function () use ($z) { $r = &$z->p; },
    'bind' => function () use ($z) { $v = 1; $z->p = &$v; },
    'unset' => function () use ($z) { unset($z->p); },
    'increment' => function () use ($z) { $z->p++; },
    'concat' => function () use ($z) { $z->p .= 'x'; },
    'nested' => function () use ($z) { $z->o->q = 1; },
    'exists' => fn () => property_exists($z, 'p'),
    'variables' => fn () => count(get_object_vars($z)),
    'cast' => fn () => implode(' ', array_keys((array) $z)),
    'serialize' => fn () => serialize($z),
    'new one' => fn () => (new __PHP_Incomplete_Class())->p,
    'element' => fn () => $z['p'],
];
foreach ($uses as $name => $use) {
    echo "$name: ";
    try {
        var_dump($use());
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach ($z as $name => $value) {
    echo $name, ' ', get_debug_type($value), "\n";
}
function inside($z)
{
    return $z->p;
}
inside($z);
--EXPECTF--
read: 
Warning: {closure}(): The script tried to access a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 5
NULL
isset: 
Warning: {closure}(): The script tried to access a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 6
bool(false)
empty: 
Warning: {closure}(): The script tried to access a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 7
bool(true)
coalesce: 
Warning: {closure}(): The script tried to access a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 8
int(5)
write: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
append: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
reference: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
bind: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
unset: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
increment: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
concat: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
nested: The script tried to modify a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
exists: 
Warning: property_exists(): The script tried to access a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 17
bool(false)
variables: int(3)
cast: string(31) "__PHP_Incomplete_Class_Name p o"
serialize: string(54) "O:7:"Missing":2:{s:1:"p";i:1;s:1:"o";O:5:"Other":0:{}}"
new one: 
Warning: {closure}(): The script tried to access a property on an incomplete object. Please ensure that the class definition "unknown" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 21
NULL
element: Cannot use object of type __PHP_Incomplete_Class as array
__PHP_Incomplete_Class_Name string
p int
o __PHP_Incomplete_Class

Warning: inside(): The script tried to access a property on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition in %s on line 37
