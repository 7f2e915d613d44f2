--TEST--
Engines of scripts: how many bytes they give, what they throw, and those that give up
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

class Counting implements Random\Engine
{
    public int $calls = 0;

    public function __construct(private int $length, private ?string $bytes = null) {}

    public function generate(): string
    {
        $this->calls++;
        if ($this->length < 0)
            throw new LogicException('no more');
        return $this->bytes ?? substr(md5((string)$this->calls, true), 0, $this->length);
    }
}

foreach ([1, 2, 3, 4, 5, 7, 8, 9, 16, 0] as $length) {
    show(function () use ($length) {
        $r = new Randomizer($engine = new Counting($length));
        return [
            $r->nextInt(), $r->getInt(0, 100), $r->getInt(0, PHP_INT_MAX), bin2hex($r->getBytes(20)),
            implode($r->shuffleArray(range(1, 9))), $r->pickArrayKeys(range(1, 9), 2), $engine->calls,
        ];
    });
}
show(fn() => (new Randomizer(new Counting(1, "\xff")))->getInt(0, 2));
show(fn() => (new Randomizer(new Counting(1, "\xff")))->getInt(0, 2 ** 40));
show(fn() => (new Randomizer(new Counting(1, "\0")))->pickArrayKeys(range(1, 10), 3));
show(fn() => (new Randomizer(new Counting(1, "\0")))->shuffleBytes('abcdef'));
show(fn() => (new Randomizer(new Counting(-1)))->getBytes(3));
show(fn() => (new Randomizer(new Counting(1, "\xff")))->shuffleArray([1, 2, new stdClass]));

class Noisy
{
    public function __destruct()
    {
        echo "destroyed\n";
    }
}
show(fn() => (new Randomizer(new Counting(-1)))->shuffleArray([1, new Noisy, 3]));
try {
    (new Randomizer(new Counting(-1)))->getInt(1, 2);
} catch (LogicException $e) {
    foreach ($e->getTrace() as $call)
        echo $call['class'], $call['type'], $call['function'], ' ', isset($call['file']) ? 'in a file' : 'internal', "\n";
}
unset($e);
// An engine may be used by two randomizers, and a randomizer by an engine.
$shared = new Mt19937(3);
[$one, $two] = [new Randomizer($shared), new Randomizer($shared)];
$both = [];
for ($i = 0; $i < 4; $i++)
    array_push($both, $one->getInt(1, 100), $two->getInt(1, 100));
echo implode(',', $both), "\n";
mt_srand(3);
echo implode(',', array_map(fn() => mt_rand(1, 100), range(1, 8))), "\n";
--EXPECT--
array(7) {
  [0]=>
  int(98)
  [1]=>
  int(83)
  [2]=>
  int(5026692092182236950)
  [3]=>
  string(40) "aa9bc7706f1f983cb6371f8e4e02336e34c16318"
  [4]=>
  string(9) "814937265"
  [5]=>
  array(2) {
    [0]=>
    int(4)
    [1]=>
    int(6)
  }
  [6]=>
  int(73)
}
array(7) {
  [0]=>
  int(25954)
  [1]=>
  int(70)
  [2]=>
  int(1481535941496831912)
  [3]=>
  string(40) "c9f045c4d3d96512c20ac51caab39bf3c74d70ef"
  [4]=>
  string(9) "873426915"
  [5]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(8)
  }
  [6]=>
  int(37)
}
array(7) {
  [0]=>
  int(2188642)
  [1]=>
  int(3)
  [2]=>
  int(8725227139407183784)
  [3]=>
  string(40) "8f14e4c9f0f845c48cd3d9446512bdc20ad4c51c"
  [4]=>
  string(9) "723415689"
  [5]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
  [6]=>
  int(33)
}
array(7) {
  [0]=>
  int(471950690)
  [1]=>
  int(33)
  [2]=>
  int(8788352084518423532)
  [3]=>
  string(40) "e4da3b7f1679091c8f14e45fc9f0f89545c48cce"
  [4]=>
  string(9) "531972864"
  [5]=>
  array(2) {
    [0]=>
    int(3)
    [1]=>
    int(6)
  }
  [6]=>
  int(20)
}
array(7) {
  [0]=>
  int(344069334370)
  [1]=>
  int(33)
  [2]=>
  int(8538728460720851948)
  [3]=>
  string(40) "e4da3b7fbb1679091c5a8f14e45fcec9f0f895fb"
  [4]=>
  string(9) "182795346"
  [5]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(3)
  }
  [6]=>
  int(18)
}
array(7) {
  [0]=>
  int(5027860987340130)
  [1]=>
  int(33)
  [2]=>
  int(2946018585573116908)
  [3]=>
  string(40) "e4da3b7fbbce231679091c5a880f8f14e45fceea"
  [4]=>
  string(9) "183927465"
  [5]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(3)
  }
  [6]=>
  int(17)
}
array(7) {
  [0]=>
  int(4688771473452655970)
  [1]=>
  int(33)
  [2]=>
  int(9142971672834919404)
  [3]=>
  string(40) "a87ff679a2f3e71de4da3b7fbbce23451679091c"
  [4]=>
  string(9) "658914327"
  [5]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(3)
  }
  [6]=>
  int(16)
}
array(7) {
  [0]=>
  int(4688771473452655970)
  [1]=>
  int(33)
  [2]=>
  int(9142971672834919404)
  [3]=>
  string(40) "a87ff679a2f3e71de4da3b7fbbce23451679091c"
  [4]=>
  string(9) "658914327"
  [5]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(3)
  }
  [6]=>
  int(16)
}
array(7) {
  [0]=>
  int(4688771473452655970)
  [1]=>
  int(33)
  [2]=>
  int(9142971672834919404)
  [3]=>
  string(40) "a87ff679a2f3e71de4da3b7fbbce23451679091c"
  [4]=>
  string(9) "658914327"
  [5]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(3)
  }
  [6]=>
  int(16)
}
Random\BrokenRandomEngineError: A random engine must return a non-empty string
Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
string(6) "bcdefa"
LogicException: no more
Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
LogicException: no more
destroyed
Counting->generate internal
Random\Randomizer->getInt in a file
87,49,38,68,61,81,41,26
87,49,38,68,61,81,41,26
