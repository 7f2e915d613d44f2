--TEST--
assert() says its expression back: statements and declarations in closures.
--INI--
zend.assertions=1
assert.exception=0
--FILE--
<?php
assert(false && function (#[A, B(1)] array|callable|null $a, $b = PHP_INT_MAX) use ($c, &$d): ?iterable {
    global $g, $h;
    static $i, $j = 1 + 2;
    unset($i, $j);
    echo 'a', "b";
    if ($a) {
        return;
    } elseif ($b) {
        return 1;
    } else if ($c) {
        {
            echo 1;
        }
        ;
    } else {
        if ($d) {
            echo 2;
        }
    }
    if ($a):
        while ($a): continue 2; endwhile;
    else:
        do { break; } while ($b);
    endif;
    for ($i = 0, $j = 1; $i < 10, $j; $i++, --$j) { goto end; }
    for (;;);
    foreach ($a as $k => &$v) { yield; yield $k; yield $k => $v; $x = (yield from $v) + 1; }
    foreach ($a as ['x' => $y, $z]) { }
    end:
    switch ($a) {
        case 1:
        case 'b':
            echo 1;
            break;
        default:
            echo 2;
    }
    try { echo 1; } catch (\A | B $e) { echo 2; } catch (C) { } finally { echo 3; }
    declare(ticks=1) { echo 1; }
    declare(ticks=2);
    ?>in<?= 'line' ?>
    html's
    <?php
});

assert(false && new #[X] class(1) extends \A implements B, \C {
    use T, \U;
    use V, W {
        V::a insteadof W;
        W::a as protected b;
        c as d;
        W::e as private;
    }
    #[Y(1, x: 2)]
    const A = 1, B = self::A . 'x';
    final protected const C = [];
    var $a = 1, $b;
    private static ?int $c = 3;
    public readonly int|string $d;
    abstract protected function f(int $a, self &...$b): static;
    final public static function &g() { return 1; }
    #[Z]
    function h(private readonly int $x = 1) { }
});

assert(false && function () {
    interface I extends J, \K { const A = 1; public function b(); }
    trait T { public $a; abstract function b(); }
    enum E: string implements I { case A = 'a'; case B = 'b'; const C = self::A; function f() { return fn() => 1; } }
    abstract class A extends \B { }
    final class C { }
    readonly class D { }
    function &f(): void { static fn() => static function () { }; }
});
--EXPECTF--
Warning: assert(): assert(false && function (#[A, B(1)] array|callable|null $a, $b = PHP_INT_MAX) use($c, &$d): ?iterable {
    global $g;
    global $h;
    static $i;
    static $j = 1 + 2;
    unset($i);
    unset($j);
    echo 'a';
    echo 'b';
    if ($a) {
        return;
    } elseif ($b) {
        return 1;
    } else if ($c) {
        echo 1;
    } else {
        if ($d) {
            echo 2;
        }
    }
    if ($a) {
        while ($a) {
            continue 2;
        }
    } else {
        do {
            break;
        } while ($b);
    }
    for ($i = 0, $j = 1; $i < 10, $j; $i++, --$j) {
        goto end;
    }
    for (;;) {
    }
    foreach ($a as $k => &$v) {
        yield ;
        yield $k;
        yield $k => $v;
        $x = (yield from $v) + 1;
    }
    foreach ($a as ['x' => $y, $z]) {
    }
    end:
    switch ($a) {
        case 1:
        case 'b':
            echo 1;
            break;
        default:
            echo 2;
    }
    try {
        echo 1;
    } catch (A|B $e) {
        echo 2;
    } catch (C) {
    } finally {
        echo 3;
    }
    declare(ticks = 1) {
        echo 1;
    }
    declare(ticks = 2);
    echo 'in';
    echo 'line';
    echo '    html\'s
    ';
}) failed in %sprinted_statements.php on line 2

Warning: assert(): assert(false && new #[X] class(1) extends \A implements B, C {
    use T, U;
    use V, W {
        V::a insteadof W;
        W::a as protected b;
        c as d;
        W::e as private;
    }
    #[Y(1, x: 2)]
    public const A = 1, B = self::A . 'x';
    protected const C = [];
    public $a = 1, $b;
    private static ?int $c = 3;
    public readonly int|string $d;
    protected abstract function f(int $a, self &...$b): static;

    public static final function &g() {
        return 1;
    }

    #[Z]
    public function h(int $x = 1) {
    }

}) failed in %sprinted_statements.php on line 47

Warning: assert(): assert(false && function () {
    interface I implements J, K {
        public const A = 1;
        public function b();

    }

    trait T {
        public $a;
        public abstract function b();

    }

    enum E: string implements I {
        case A = 'a';
        case B = 'b';
        public const C = self::A;
        public function f() {
            return fn() => 1;
        }

    }

    abstract class A extends \B {
    }

    final class C {
    }

    readonly class D {
    }

    function &f(): void {
        static fn() => static function () {
        };
    }

}) failed in %sprinted_statements.php on line 67
