--TEST--
Defaults of parameters and arguments of attributes that are evaluated later, as reflection shows them
--FILE--
<?php
namespace App;

use Other\Thing as T;
use const Other\KK;

enum En
{
    case A;
}

class P
{
}

class Foo extends P
{
    const Q = 5;

    public function bar(
        $a = NO_ERROR, $b = \NO_ERR, $c = sub\NO, $d = namespace\X, $e = KK, $f = T::X, $g = \T::X, $h = self::Q, $i = parent::Q,
        $j = new T(1, x: 2, y: [1, 'a' => NOPE]), $k = NOPE + 1 * 2, $l = NOPE ? 1 : 2, $m = NOPE ?: 'x', $n = NOPE ?? null,
        $o = [NOPE, 'k' => T::Y, ...NOPE], $p = !NOPE, $q = -NOPE, $r = NOPE['a'], $s = NOPE . "a'b\n", $t = self::class . NOPE,
        $u = __CLASS__ . NOPE, $v = __LINE__ + NOPE, $w = (NOPE && true) || 1.0, $x = PHP_VERSION_ID, $y = M_PI * 2, $z = E_ALL | NOPE,
        $aa = En::A, $ab = En::A->name, $ac = NOPE === null, $ad = new self(NOPE), $ae = [1, [2, 3]], $af = 1 + 2, $ag = LOCAL,
        $ah = 'a' . 'b' . 3, $ai = self::class, $aj = T::class, $ak = __CLASS__, $al = 1.5 * 2, $am = new parent(), $an = true, $ao = NULL
    ) {
    }
}

trait Tr
{
    public function m($a = self::class, $b = __CLASS__ . 'x', $c = __TRAIT__)
    {
    }
}

class UsesTrait
{
    use Tr;
}

#[\At(NO_ERROR, new T(), [1, 2], T::Z, x: self::Q, z: T::class, w: "str", v: NOPE . 'x', u: 1 + 2 . 'a')]
#[\None]
#[Empty_()]
class Zed
{
}

foreach ((new \ReflectionMethod(Foo::class, 'bar'))->getParameters() as $parameter) {
    echo $parameter, "\n";
}
foreach ((new \ReflectionMethod(UsesTrait::class, 'm'))->getParameters() as $parameter) {
    echo $parameter, "\n";
}
foreach ((new \ReflectionClass(Zed::class))->getAttributes() as $attribute) {
    echo $attribute;
}
?>
--EXPECT--
Parameter #0 [ <optional> $a = App\NO_ERROR ]
Parameter #1 [ <optional> $b = NO_ERR ]
Parameter #2 [ <optional> $c = App\sub\NO ]
Parameter #3 [ <optional> $d = App\X ]
Parameter #4 [ <optional> $e = Other\KK ]
Parameter #5 [ <optional> $f = \Other\Thing::X ]
Parameter #6 [ <optional> $g = \T::X ]
Parameter #7 [ <optional> $h = self::Q ]
Parameter #8 [ <optional> $i = parent::Q ]
Parameter #9 [ <optional> $j = new \Other\Thing(1, x: 2, y: [1, 'a' => App\NOPE]) ]
Parameter #10 [ <optional> $k = App\NOPE + 2 ]
Parameter #11 [ <optional> $l = App\NOPE ? 1 : 2 ]
Parameter #12 [ <optional> $m = App\NOPE ?: 'x' ]
Parameter #13 [ <optional> $n = App\NOPE ?? null ]
Parameter #14 [ <optional> $o = [App\NOPE, 'k' => \Other\Thing::Y, ...App\NOPE] ]
Parameter #15 [ <optional> $p = !App\NOPE ]
Parameter #16 [ <optional> $q = -App\NOPE ]
Parameter #17 [ <optional> $r = App\NOPE['a'] ]
Parameter #18 [ <optional> $s = App\NOPE . 'a\'b
' ]
Parameter #19 [ <optional> $t = 'App\\Foo' . App\NOPE ]
Parameter #20 [ <optional> $u = 'App\\Foo' . App\NOPE ]
Parameter #21 [ <optional> $v = 24 + App\NOPE ]
Parameter #22 [ <optional> $w = App\NOPE && true || 1 ]
Parameter #23 [ <optional> $x = App\PHP_VERSION_ID ]
Parameter #24 [ <optional> $y = App\M_PI * 2 ]
Parameter #25 [ <optional> $z = App\E_ALL | App\NOPE ]
Parameter #26 [ <optional> $aa = \App\En::A ]
Parameter #27 [ <optional> $ab = \App\En::A->name ]
Parameter #28 [ <optional> $ac = App\NOPE === null ]
Parameter #29 [ <optional> $ad = new self(App\NOPE) ]
Parameter #30 [ <optional> $ae = [1, [2, 3]] ]
Parameter #31 [ <optional> $af = 3 ]
Parameter #32 [ <optional> $ag = App\LOCAL ]
Parameter #33 [ <optional> $ah = 'ab3' ]
Parameter #34 [ <optional> $ai = 'App\\Foo' ]
Parameter #35 [ <optional> $aj = 'Other\\Thing' ]
Parameter #36 [ <optional> $ak = 'App\\Foo' ]
Parameter #37 [ <optional> $al = 3.0 ]
Parameter #38 [ <optional> $am = new parent() ]
Parameter #39 [ <optional> $an = true ]
Parameter #40 [ <optional> $ao = NULL ]
Parameter #0 [ <optional> $a = self::class ]
Parameter #1 [ <optional> $b = __CLASS__ . 'x' ]
Parameter #2 [ <optional> $c = 'App\\Tr' ]
Attribute [ At ] {
  - Arguments [9] {
    Argument #0 [ App\NO_ERROR ]
    Argument #1 [ new \Other\Thing() ]
    Argument #2 [ [1, 2] ]
    Argument #3 [ \Other\Thing::Z ]
    Argument #4 [ x = self::Q ]
    Argument #5 [ z = 'Other\\Thing' ]
    Argument #6 [ w = 'str' ]
    Argument #7 [ v = App\NOPE . 'x' ]
    Argument #8 [ u = '3a' ]
  }
}
Attribute [ None ]
Attribute [ App\Empty_ ]
