--TEST--
++, -- and arrays made in place through a reference keep to the types of the properties that share it.
--FILE--
<?php
class C {
    public ?int $max = PHP_INT_MAX;
    public int $min = PHP_INT_MIN;
    public int|float $free = PHP_INT_MAX;
    public ?string $text = null;
    public static int $shared = PHP_INT_MAX;
    public static $any;
    public string $own = 'x';
}

function report(callable $do) {
    try {
        var_dump($do());
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}

$c = new C;
report(fn() => ++$c->max);
report(fn() => $c->min--);
report(fn() => C::$shared++);
$max =& $c->max;
$min =& $c->min;
$free =& $c->free;
report(function () use (&$max) { return $max++; });
report(function () use (&$max) { return ++$max; });
report(function () use (&$min) { return $min--; });
report(function () use (&$free) { return ++$free; });
report(fn() => ++$c->max);
report(function () use ($c) { $a = [&$c->min]; return --$a[0]; });
$shared =& C::$shared;
report(fn() => ++C::$shared);
report(fn() => C::$shared--);
$text =& $c->text;
report(function () use (&$text) { $text[] = 'x'; });
report(function () use (&$text) { $text['a']['b'] = 'x'; });
report(function () use (&$text) { return $text = 12; });
report(function () use (&$text) { return $text .= 3; });
C::$any =& $c->own;
report(fn() => C::$any .= 5);
report(fn() => C::$any = 7);
report(fn() => C::$any = []);
var_dump($c, $shared);
--EXPECT--
Cannot increment property C::$max of type ?int past its maximal value
Cannot decrement property C::$min of type int past its minimal value
Cannot increment property C::$shared of type int past its maximal value
Cannot increment a reference held by property C::$max of type ?int past its maximal value
Cannot increment a reference held by property C::$max of type ?int past its maximal value
Cannot decrement a reference held by property C::$min of type int past its minimal value
float(9.223372036854776E+18)
Cannot increment a reference held by property C::$max of type ?int past its maximal value
Cannot decrement a reference held by property C::$min of type int past its minimal value
Cannot increment a reference held by property C::$shared of type int past its maximal value
int(9223372036854775807)
Cannot auto-initialize an array inside a reference held by property C::$text of type ?string
Cannot auto-initialize an array inside a reference held by property C::$text of type ?string
string(2) "12"
string(3) "123"
string(2) "x5"
string(1) "7"
Cannot assign array to reference held by property C::$own of type string
object(C)#1 (5) {
  ["max"]=>
  &int(9223372036854775807)
  ["min"]=>
  &int(-9223372036854775808)
  ["free"]=>
  &float(9.223372036854776E+18)
  ["text"]=>
  &string(3) "123"
  ["own"]=>
  &string(1) "7"
}
int(9223372036854775806)
