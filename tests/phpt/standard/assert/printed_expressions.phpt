--TEST--
assert() says its expression back: operators, accesses, calls, literals and constructs of expressions.
--INI--
zend.assertions=1
assert.exception=0
precision=14
--FILE--
<?php
namespace N;

$a = 0;
$f = 'strlen';
const ZERO = 0;
assert(false && ($a + 1) * 2 - -3 ** 2 ** 3 . 'x' << 1);
assert(false and ($a = 5) || ($a += 2) && ($a ??= [1, 'k' => &$b, ...$c, [, $d]]));
assert(0 xor false xor !true ? 1 : (2 ?: 3) ?? 4);
assert(false && 1 <=> 2 && 1 != 2 && 1 <> 2 && ($a & 1 | 2 ^ 3) >> 4 % 5 / 6);
assert(false && (int) '5' . (float) 1 . (string) 0.5 . (bool) 1 . @$x . ~1 . +$a++ . --$a);
assert(false && $a->b->c['d'][0]?->e()?->{'f g'}->{$h . 'i'}()::$j::K . $k::$$l . ${'m n'} . $$o . A::{$p}());
assert(false && "x $a {$a}b $a[0] {$a->b->c} \$ \n\x01 \" ${'n'}" . 'its' . `ls $a`);
assert(false && "x$a" . 'it\'s \\' . 1.0 . 1e100 . 0x1f . true . NULL . ZERO . \PHP_VERSION . namespace\ZERO);
assert(false && isset($a, $b['c']) && empty($a) && isset($a) && eval('1') && include 'x' . require_once ('y'));
assert(false && clone $a && print 'x' && exit && exit(1) && throw new \Exception(code: 1, message: 'm'));
assert(false && $a instanceof A && $a instanceof \B\C && $a instanceof $b && new namespace\D && new $e(1, ...$f));
assert(false && $f(...) && strlen(...) && A::b(...) && $a->b(...) && 'strlen'('x') && [$a, 'b']() && (function () {})());
assert(false && __LINE__ && __FILE__ && __CLASS__ && __NAMESPACE__ && A::class && $a::class);
assert(false && match (true) { $a, 1 => 'x', default => match ($b) { 2 => 3 } });
assert(assertion: false && fn&(?int &$a, A|B $b = ZERO, \C ...$c): static => [$a, list('x' => $y, , [$z]) = $a]);
--EXPECTF--
Warning: assert(): assert(false && ($a + 1) * 2 - -3 ** 2 ** 3 . 'x' << 1) failed in %sprinted_expressions.php on line 7

Warning: assert(): assert(false && (($a = 5) || ($a += 2) && ($a ??= [1, 'k' => &$b, ...$c, [, $d]]))) failed in %sprinted_expressions.php on line 8

Warning: assert(): assert(false && 1 <=> 2 && 1 != 2 && 1 != 2 && ($a & 1 | 2 ^ 3) >> 4 % 5 / 6) failed in %sprinted_expressions.php on line 10

Warning: assert(): assert(false && (int)'5' . (double)1 . (string)0.5 . (bool)1 . @$x . ~1 . +($a++) . --$a) failed in %sprinted_expressions.php on line 11

Warning: assert(): assert(false && $a->b->c['d'][0]?->e()?->{f g}->{$h . 'i'}()::$j::K . $k::$$l . ${m n} . $$o . A::$p()) failed in %sprinted_expressions.php on line 12

Warning: assert(): assert(false && "x $a {$a}b {$a[0]} {$a->b->c} \$ \n\001 \" $n" . 'its' . `ls $a`) failed in %sprinted_expressions.php on line 13

Warning: assert(): assert(false && "x$a" . 'it\'s \\' . 1 . 1.0E+100 . 31 . true . NULL . ZERO . \PHP_VERSION . namespace\ZERO) failed in %sprinted_expressions.php on line 14

Warning: assert(): assert(false && (isset($a) && isset($b['c'])) && empty($a) && isset($a) && eval('1') && include('x' . require_once('y'))) failed in %sprinted_expressions.php on line 15

Warning: assert(): assert(false && clone $a && (print 'x' && exit && exit(1) && throw new \Exception(code: 1, message: 'm'))) failed in %sprinted_expressions.php on line 16

Warning: assert(): assert(false && $a instanceof A && $a instanceof \B\C && $a instanceof $b && new namespace\D() && new $e(1, ...$f)) failed in %sprinted_expressions.php on line 17

Warning: assert(): assert(false && $f(...) && strlen(...) && A::b(...) && $a->b(...) && \strlen('x') && [$a, 'b']() && function () {
}()) failed in %sprinted_expressions.php on line 18

Warning: assert(): assert(false && __LINE__ && __FILE__ && __CLASS__ && __NAMESPACE__ && A::class && $a::class) failed in %sprinted_expressions.php on line 19

Warning: assert(): assert(false && match (true) {
    $a, 1 => 'x',
    default => match ($b) {
    2 => 3,
},
}) failed in %sprinted_expressions.php on line 20

Warning: assert(): assert(assertion: false && fn&(?int &$a, A|B $b = ZERO, \C ...$c): static => [$a, ['x' => $y, , [$z]] = $a]) failed in %sprinted_expressions.php on line 21
