--TEST--
Arguments that engines and randomizers refuse
--FILE--
<?php
use Random\Randomizer;
use Random\Engine\{Mt19937, PcgOneseq128XslRr64, Secure, Xoshiro256StarStar};

function show(callable $case): void
{
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
        while ($e = $e->getPrevious())
            echo '  previous: ', get_class($e), ': ', $e->getMessage(), "\n";
    }
}

foreach ([[1, 2], [1, -1], [1.5], ["x"], [[]], [null, 0, 1]] as $arguments)
    show(fn() => (new Mt19937(...$arguments))->generate() === '');
foreach (["x", str_repeat("\0", 32), 1.5, [], new stdClass] as $seed) {
    show(fn() => (new PcgOneseq128XslRr64($seed))->generate() === '');
    show(fn() => (new Xoshiro256StarStar($seed))->generate() === '');
}
show(fn() => (new PcgOneseq128XslRr64(1))->jump(-1));
$r = new Randomizer(new Mt19937(1));
show(fn() => $r->getInt(2, 1));
show(fn() => $r->getBytes(0));
show(fn() => $r->pickArrayKeys([], 1));
show(fn() => $r->pickArrayKeys([1], 2));
show(fn() => $r->pickArrayKeys([1], 0));
show(fn() => $r->pickArrayKeys([1], -1));
show(fn() => $r->shuffleArray([]));
show(fn() => $r->shuffleArray(1));
show(fn() => $r->shuffleBytes(''));
show(fn() => new Randomizer(1));
show(fn() => new Randomizer(new stdClass));
show(fn() => $r->__construct());
show(fn() => $r->foo = 1);
show(fn() => $r->engine = $r->engine);
show(function () use ($r) { unset($r->engine); });
show(fn() => clone $r);
show(fn() => clone new Secure);
show(fn() => (new Secure)->foo = 1);
show(function () { $e = new Random\RandomError; $e->foo = 1; });
show(fn() => (new ReflectionClass(Randomizer::class))->newInstanceWithoutConstructor());
show(fn() => mt_srand(mode: MT_RAND_PHP));
show(fn() => mt_rand(max: 3));
show(fn() => mt_rand(max: 3, min: 3));
--EXPECTF--
Fatal error: Cannot use temporary expression in write context in %serrors.php on line 41
