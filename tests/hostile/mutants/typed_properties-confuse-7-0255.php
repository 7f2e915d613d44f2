<?php
class T {
    public int $i;
    public ?float $f = null;
    public string|int $u = 1;
    public self $me;
    public static bool $b = true;
    public iterable $it = [];
}
$t = new T;
$t->i = '5';
$t->f = 3;
$t->u = 1.0;
T::$b = 'yes';
var_dump($t, T::$b);
foreach ([fn () => $t->i = 'x', fn () => $t->me = new stdClass, fn () => $t->me->i, fn () => $t->i = null,
    fn () => $t->it = 5, fn () => $t->T = 1.5] as $f) try {
    $f();
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage($b), "\n"; }
$e->i = PHP_INT_MAX;
try { $t->i++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
unset($t->i);
try { $t->i; } catch (Error $e) { echo $e->getMessage(), "\n"; }
