--TEST--
One place in the code that calls, tests or checks objects of many classes, some declared later
--FILE--
<?php
class Base
{
    public function name() { return 'base'; }
    private function hidden() { return 'hidden of Base'; }
    public function callHidden($other) { return $other->hidden(); }
    public static function fixed() { return static::class; }
    public function __call($method, $arguments) { return "call $method"; }
}
$code = '';
for ($i = 0; $i < 40; $i++) {
    $code .= "class C$i extends " . ($i % 5 ? 'C' . ($i - 1) : 'Base') . " { public function name() { return '$i ' . " . ($i % 5 ? 'parent::name()' : '"first"') . "; } "
        . ($i % 7 === 3 ? "public function hidden() { return 'hidden of $i'; } " : '') . "}\n";
}
eval($code);
class Silent { public function name() { return 'silent'; } public static function hidden() { return 'static'; } }
class Magic { public function __call($method, $arguments) { return "$method by __call"; } }

$objects = [new Base, new Silent, new Magic, fn () => 'closure'];
for ($i = 0; $i < 40; $i++) {
    $objects[] = new ('C' . $i);
}
$base = new Base;
for ($round = 0; $round < 2; $round++) {
    foreach ($objects as $object) {
        if ($object instanceof Closure) {
            echo $object->__invoke(), "\n";
            continue;
        }
        echo $object->name(), ' | ', $base->callHidden($object), ' | ';
        try {
            echo $object->fixed(), "\n";
        } catch (Error $error) {
            echo $error->getMessage(), "\n";
        }
    }
}

function test($object)
{
    return $object instanceof Later ? 'yes' : 'no';
}
function typed(Later|C3|self_like $object): Base|Later
{
    return $object;
}
function attempt($object)
{
    try {
        return get_class(typed($object));
    } catch (TypeError $error) {
        return preg_replace('/, called.*/', '', $error->getMessage());
    }
}
echo test($base), ' ', test(new C4), ' ', attempt(new C4), ' ', attempt(new C2), "\n";
eval('class Later extends C2 {}');
echo test($base), ' ', test(new Later), ' ', attempt(new Later), ' ', attempt(new C2), "\n";
class_alias('C1', 'self_like');
echo attempt(new C1), ' ', attempt(new C2), ' ', attempt(new Silent), "\n";

class Parental
{
    public function who() { return 'Parental with ' . static::class . ' ' . spl_object_id($this); }
    public static function make() { return 'made by ' . static::class; }
}
class Child extends Parental
{
    public function who() { return parent::who(); }
    public static function outside() { return self::who(); }
    public static function make() { return parent::make(); }
    public function both($other) { return [parent::who(), Parental::make(), static::make(), $other->who()]; }
}
class GrandChild extends Child {}
foreach ([new Child, new GrandChild, new Child] as $object) {
    echo $object->who(), ' ', $object::make(), ' ', implode(', ', $object->both(new GrandChild)), "\n";
}
try {
    Child::outside();
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
base | hidden of Base | Base
silent | static | Call to undefined method Silent::fixed()
name by __call | hidden by __call | fixed by __call
closure
0 first | hidden of Base | C0
1 0 first | hidden of Base | C1
2 1 0 first | hidden of Base | C2
3 2 1 0 first | hidden of Base | C3
4 3 2 1 0 first | hidden of Base | C4
5 first | hidden of Base | C5
6 5 first | hidden of Base | C6
7 6 5 first | hidden of Base | C7
8 7 6 5 first | hidden of Base | C8
9 8 7 6 5 first | hidden of Base | C9
10 first | hidden of Base | C10
11 10 first | hidden of Base | C11
12 11 10 first | hidden of Base | C12
13 12 11 10 first | hidden of Base | C13
14 13 12 11 10 first | hidden of Base | C14
15 first | hidden of Base | C15
16 15 first | hidden of Base | C16
17 16 15 first | hidden of Base | C17
18 17 16 15 first | hidden of Base | C18
19 18 17 16 15 first | hidden of Base | C19
20 first | hidden of Base | C20
21 20 first | hidden of Base | C21
22 21 20 first | hidden of Base | C22
23 22 21 20 first | hidden of Base | C23
24 23 22 21 20 first | hidden of Base | C24
25 first | hidden of Base | C25
26 25 first | hidden of Base | C26
27 26 25 first | hidden of Base | C27
28 27 26 25 first | hidden of Base | C28
29 28 27 26 25 first | hidden of Base | C29
30 first | hidden of Base | C30
31 30 first | hidden of Base | C31
32 31 30 first | hidden of Base | C32
33 32 31 30 first | hidden of Base | C33
34 33 32 31 30 first | hidden of Base | C34
35 first | hidden of Base | C35
36 35 first | hidden of Base | C36
37 36 35 first | hidden of Base | C37
38 37 36 35 first | hidden of Base | C38
39 38 37 36 35 first | hidden of Base | C39
base | hidden of Base | Base
silent | static | Call to undefined method Silent::fixed()
name by __call | hidden by __call | fixed by __call
closure
0 first | hidden of Base | C0
1 0 first | hidden of Base | C1
2 1 0 first | hidden of Base | C2
3 2 1 0 first | hidden of Base | C3
4 3 2 1 0 first | hidden of Base | C4
5 first | hidden of Base | C5
6 5 first | hidden of Base | C6
7 6 5 first | hidden of Base | C7
8 7 6 5 first | hidden of Base | C8
9 8 7 6 5 first | hidden of Base | C9
10 first | hidden of Base | C10
11 10 first | hidden of Base | C11
12 11 10 first | hidden of Base | C12
13 12 11 10 first | hidden of Base | C13
14 13 12 11 10 first | hidden of Base | C14
15 first | hidden of Base | C15
16 15 first | hidden of Base | C16
17 16 15 first | hidden of Base | C17
18 17 16 15 first | hidden of Base | C18
19 18 17 16 15 first | hidden of Base | C19
20 first | hidden of Base | C20
21 20 first | hidden of Base | C21
22 21 20 first | hidden of Base | C22
23 22 21 20 first | hidden of Base | C23
24 23 22 21 20 first | hidden of Base | C24
25 first | hidden of Base | C25
26 25 first | hidden of Base | C26
27 26 25 first | hidden of Base | C27
28 27 26 25 first | hidden of Base | C28
29 28 27 26 25 first | hidden of Base | C29
30 first | hidden of Base | C30
31 30 first | hidden of Base | C31
32 31 30 first | hidden of Base | C32
33 32 31 30 first | hidden of Base | C33
34 33 32 31 30 first | hidden of Base | C34
35 first | hidden of Base | C35
36 35 first | hidden of Base | C36
37 36 35 first | hidden of Base | C37
38 37 36 35 first | hidden of Base | C38
39 38 37 36 35 first | hidden of Base | C39
no no C4 typed(): Argument #1 ($object) must be of type Later|C3|self_like, C2 given
no yes Later typed(): Argument #1 ($object) must be of type Later|C3|self_like, C2 given
C1 C2 typed(): Argument #1 ($object) must be of type Later|C3|self_like, Silent given
Parental with Child 48 made by Child Parental with Child 48, made by Parental, made by Child, Parental with GrandChild 50
Parental with GrandChild 46 made by GrandChild Parental with GrandChild 46, made by Parental, made by GrandChild, Parental with GrandChild 50
Parental with Child 49 made by Child Parental with Child 49, made by Parental, made by Child, Parental with GrandChild 50
Non-static method Child::who() cannot be called statically
