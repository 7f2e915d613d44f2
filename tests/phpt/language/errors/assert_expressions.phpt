--TEST--
assert() prints its expression back, whatever it is
--FILE--
<?php
$expressions = [
    'false', '$a && $b || !$c', '($a and $b) xor $c', '$a ?: $b', '$a ? $b : ($c ? 1 : 0)', '($a ?? $b) ?? null',
    '-$a ** 2 && 0', '(-$a) ** 2 > 9', '!($a instanceof Foo\Bar)', '1 + 2 * 3 == (1 + 2) * 3', '$a - ($b - $c) && 0', '"a$b[0]c{$d->e["f"]}${g}" === 1',
    "'quo\\'te\\n' === \"nl\\n\\t\\\\\"", '[1, "k" => 2, ...$x, &$y] === []', 'array(1, 2) == list2()', '[, $a] = $b && 0', 'list($a, list($b)) = [0, [0]] and 0', '(int) "x" + (float) 1 && 0', '(bool) (string) (array) (object) $a && 0',
    'fn(int &$x = 5, ?A ...$y): ?int => $x && 0', 'static fn() => 1 === 2 and false', 'function ($a, B|C $b = null) use ($x, &$y): static { return $a; } === 1', 'new class (1) extends A implements B, C { use T; const X = 1; public ?int $p = 5; abstract protected static function m(int ...$a); } === 1',
    'new Foo(1, ...$a) === null', 'new $a["x"] === 1', 'new (f()) === 1', 'clone $a === 1', '@$a->b?->c["d"]::E === 0', '$a->{"b" . $c}() === 0', '$$a === 1', '${"a" . $b} === 1', 'A::$b["c"] === 1', 'A::{$b}() === 1', '$a::class === 1', 'static::f(...) === 1', 'strlen(...) === 1', 'f(a: 1, b: $c) === 0',
    'match (true) { $a, 1 => 2, default => throw new E } === 1', 'isset($a, $b[1]) && 0', 'empty($a) === 3', 'exit(1) && 0', 'include "x" . $y', 'print 1 && 0', '`ls $a` === 1', '__LINE__ === "x"', '$a <=> $b', '$a .= $b && 0', '($a **= 2) === $b++ - --$c', '~$a & $b | $c ^ $d << 1 >> 2', 'eval("0;")', 'yield_() && \strlen("") && namespace\f()', '0x1F === 1_0 || 1.0 === 1e100', 'null === NULL and TRUE', '1 <> 2 && 0', '$a[] = 1 && 0',
    "<<<X\nheredoc \$a\nX === 1", "<<<'X'\nnow\\doc\nX === 1", 'function () { if ($a): b(); elseif ($c) { d(); } else e(); foreach ($x as $k => &$v) { continue 2; } while (1) break; for ($i = 0, $j; $i < 5; $i++) {} do { goto x; x: } while (0); switch ($a) { case 1: case 2: break; default: return; } try { throw $e; } catch (A|B $e) {} finally { static $q = 1; global $g; } unset($a, $b); echo 1, 2; declare(ticks=1) {} const2(); } === 1',
    '#[A(1), B] fn(#[C] $x) => 1 === 2 && 0',
];
foreach ($expressions as $expression) {
    try {
        eval("assert(false && ($expression));");
    } catch (AssertionError | ParseError $error) {
        echo $error->getMessage(), "\n";
    }
}
try { assert(false, 'given'); } catch (AssertionError $e) { var_dump($e->getMessage()); }
try { assert(false, new DomainException('own')); } catch (DomainException $e) { var_dump($e->getMessage()); }
ini_set('assert.exception', 0);
var_dump(assert(0 > 1), assert(true));
ini_set('zend.assertions', 0);
var_dump(assert(false));
--EXPECTF--
assert(false && false)
assert(false && ($a && $b || !$c))
assert(false && ($a && $b xor $c))
assert(false && ($a ?: $b))
assert(false && ($a ? $b : ($c ? 1 : 0)))
assert(false && (($a ?? $b) ?? null))
assert(false && (-$a ** 2 && 0))
assert(false && (-$a) ** 2 > 9)
assert(false && !$a instanceof Foo\Bar)
assert(false && 1 + 2 * 3 == (1 + 2) * 3)
assert(false && ($a - ($b - $c) && 0))
assert(false && "a{$b[0]}c{$d->e['f']}$g" === 1)
assert(false && 'quo\'te\\n' === 'nl
	\\')
assert(false && [1, 'k' => 2, ...$x, &$y] === [])
assert(false && [1, 2] == list2())
assert(false && ([, $a] = $b && 0))
assert(false && (([$a, [$b]] = [0, [0]]) && 0))
assert(false && ((int)'x' + (double)1 && 0))
assert(false && ((bool)((string)((array)((object)$a))) && 0))
assert(false && fn(int &$x = 5, ?A ...$y): ?int => $x && 0)
assert(false && static fn() => 1 === 2 && false)
assert(false && function ($a, B|C $b = null) use($x, &$y): static {
    return $a;
} === 1)
assert(false && new class(1) extends A implements B, C {
    use T;
    public const X = 1;
    public ?int $p = 5;
    protected static abstract function m(int ...$a);

} === 1)
assert(false && new Foo(1, ...$a) === null)
assert(false && new $a['x']() === 1)
assert(false && new f()() === 1)
assert(false && clone $a === 1)
assert(false && @$a->b?->c['d']::E === 0)
assert(false && $a->{'b' . $c}() === 0)
assert(false && $$a === 1)
assert(false && ${'a' . $b} === 1)
assert(false && A::$b['c'] === 1)
assert(false && A::$b() === 1)
assert(false && $a::class === 1)
assert(false && static::f(...) === 1)
assert(false && strlen(...) === 1)
assert(false && f(a: 1, b: $c) === 0)
assert(false && match (true) {
    $a, 1 => 2,
    default => throw new E(),
} === 1)
assert(false && (isset($a) && isset($b[1]) && 0))
assert(false && empty($a) === 3)
assert(false && (exit(1) && 0))
assert(false && include('x' . $y))
assert(false && (print 1 && 0))
assert(false && `ls $a` === 1)
assert(false && __LINE__ === 'x')
assert(false && $a <=> $b)
assert(false && ($a .= $b && 0))
assert(false && ($a **= 2) === $b++ - --$c)
assert(false && ~$a & $b | $c ^ $d << 1 >> 2)
assert(false && eval('0;'))
assert(false && (yield_() && \strlen('') && namespace\f()))
assert(false && (31 === 10 || 1 === 1.0E+100))
assert(false && (null === NULL && TRUE))
assert(false && (1 != 2 && 0))
assert(false && ($a[] = 1 && 0))
assert(false && "heredoc $a" === 1)
assert(false && 'now\\doc' === 1)
syntax error, unexpected token "{", expecting ":"
assert(false && #[A(1), B] fn(#[C] $x) => 1 === 2 && 0)
string(5) "given"
string(3) "own"

Warning: assert(): assert(0 > 1) failed in %sassert_expressions.php on line 22
bool(false)
bool(true)
bool(true)
