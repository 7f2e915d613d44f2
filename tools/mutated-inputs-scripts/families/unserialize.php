<?php
// unserialize(): values of all kinds, classes of the script with every hook, classes of PHP.
class Bag
{
    public $a = 1;
    protected $b = [2];
    private $c = 'three';
}

class Typed
{
    public int $number = 0;
    public ?string $text = null;
    public array|bool $either = false;
    public ?Bag $bag = null;
    public readonly int $once;
    public static int $shared = 1;
}

class Sleeper
{
    public $kept = 1;
    private $dropped = 2;

    public function __sleep(): array
    {
        return ['kept'];
    }

    public function __wakeup(): void
    {
        trigger_error('woken with ' . get_debug_type($this->kept));
    }
}

class Modern
{
    public mixed $data = null;

    public function __serialize(): array
    {
        return ['data' => $this->data];
    }

    public function __unserialize(array $data): void
    {
        trigger_error('data of ' . count($data));
        $this->data = $data['data'] ?? $data;
    }
}

class Old implements Serializable
{
    public $text = '';

    public function serialize(): ?string
    {
        return $this->text;
    }

    public function unserialize(string $data): void
    {
        $this->text = unserialize($data, ['max_depth' => 10]) ?: $data;
    }

    public function __serialize(): array
    {
        return [$this->text];
    }

    public function __unserialize(array $data): void
    {
        [$this->text] = $data;
    }
}

class OnlyOld extends ArrayObject
{
}

class Refusing
{
    public $why = 'no';

    public function __wakeup(): void
    {
        throw new RuntimeException('refused');
    }

    public function __destruct()
    {
        trigger_error('destroyed');
    }
}

class Destroyed
{
    public $other;

    public function __destruct()
    {
        trigger_error('end of ' . get_debug_type($this->other));
    }
}

enum Suit: string
{
    case Hearts = 'H';
    case Spades = 'S';
    const Wild = self::Hearts;
}

ini_set('unserialize_callback_func', 'missing_class');

function missing_class(string $name): void
{
    trigger_error('missing ' . addcslashes($name, "\0..\37\177..\377"));
}

$shared = new Bag();
$looped = ['a' => 1];
$looped['self'] = &$looped['a'];
$cycle = new stdClass();
$cycle->self = $cycle;
$cycle->list = [&$cycle->list, 5];
$storage = new SplObjectStorage();
$storage[new Bag()] = 'one';
$storage[$cycle] = $storage[$cycle] ?? null;
$storage[new Modern()] = [1];
$linked = new SplDoublyLinkedList();
$linked[] = 1;
$linked[] = 'two';
$modern = new Modern();
$modern->data = [$shared, $shared];
$destroyed = new Destroyed();
$destroyed->other = new Destroyed();
$typed = new Typed();
$typed->bag = $shared;
$values = [
    null, true, false, 0, -5, PHP_INT_MAX, PHP_INT_MIN, 0.5, -0.0, INF, -INF, NAN, 1e100, '', 'text', "quotes\" and ; } \0", [], [1, 2, 3], ['a' => 1, 'b' => [true, null], 5 => 'x', -3 => 2.5], [[[[['deep']]]]],
    $looped, [$shared, $shared, &$shared, &$shared], $cycle, new stdClass(), (object) ['a' => 1, '0' => 2], $shared, $typed, new Sleeper(), $modern, new Old(), new Refusing(), $destroyed, Suit::Hearts, [Suit::Spades, Suit::Spades],
    new ArrayObject(['x' => 1, 2]), new ArrayObject($shared), new OnlyOld([3]), new ArrayIterator([1, 2]), new RecursiveArrayIterator([[1], 2]), $storage, $linked, new SplStack(), new SplQueue(), SplFixedArray::fromArray([1, 'x', null]),
    new DateTime('2024-02-29 12:34:56.789 Europe/Paris'), new DateTimeImmutable('2000-01-01 00:00:00 +02:00'), new DateTimeZone('America/New_York'), new DateTimeZone('EST'), new DateInterval('P1Y2M3DT4H5M6S'), (new DateTime('2024-01-01'))->diff(new DateTime('2024-03-01')),
    new DatePeriod(new DateTime('2024-01-01'), new DateInterval('P1D'), 3), new Random\Engine\PcgOneseq128XslRr64(1), new Random\Engine\Xoshiro256StarStar(1), new Random\Randomizer(new Random\Engine\PcgOneseq128XslRr64(2)), new LogicException('message', 3),
];
$mutator = new Mutator(
    [
        ...array_map(serialize(...), $values), 'S:5:"a\\62c\\00d";', 'O:7:"Missing":2:{s:1:"a";i:1;s:1:"b";O:4:"Lost":0:{}}', 'C:3:"Old":4:{i:5;}', 'C:7:"OnlyOld":37:{x:i:0;a:1:{i:0;i:3;};m:a:0:{}}', 'C:11:"ArrayObject":37:{x:i:0;a:1:{i:0;i:3;};m:a:0:{}}',
        'a:2:{i:0;O:3:"Bag":1:{s:1:"a";R:2;}i:1;r:2;}', 'C:16:"SplObjectStorage":53:{x:i:2;O:8:"stdClass":0:{},a:1:{i:0;i:1;};r:1;;m:a:0:{}}', 'O:10:"SplMinHeap":0:{}', 'O:7:"Closure":0:{}', 'O:8:"DateTime":0:{}', 'E:11:"Suit:Hearts";', 'E:9:"Suit:Wild";',
        'O:4:"Suit":0:{}', "O:3:\"Bag\":3:{s:1:\"a\";i:7;s:4:\"\0*\0b\";i:8;s:6:\"\0Bag\0c\";i:9;}", 'O:3:"Bag":1:{s:1:"b";i:1;}', 'a:1:{i:0;O:8:"Refusing":1:{s:3:"why";R:1;}}', 'C:19:"SplDoublyLinkedList":17:{i:0;:i:1;:s:1:"x"}', 'O:13:"SplFixedArray":2:{i:0;i:1;i:1;i:2;}',
        'b:1', 'i:+5;', 'd:1.5e3;', 'd:0x1;', 'N;trailing', 'a:1:{i:0;i:1}', 's:3:"abcd";',
    ],
    [
        'N;', 'b:1;', 'b:2;', 'i:5;', 'd:.5;', 'd:INF;', 's:1:"a";', 's:0:"";', 'a:0:{}', 'a:1:{', '}', 'R:1;', 'R:2;', 'r:1;', 'r:3;', 'R:0;', 'r:-1;', 'O:8:"stdClass":0:{}', 'O:3:"Bag":1:{', 'O:5:"Typed":1:{', 's:6:"number";', 's:4:"once";', 's:3:"bag";', 'C:3:"Old":0:{}',
        'E:11:"Suit:Spades";', 'S:1:"\\41";', ':', ';', '{', '"', 'O:', 'C:', 'a:', 's:', 'O:8:"Refusing":0:{}', 'O:9:"Destroyed":1:{s:5:"other";', 'O:7:"Sleeper":0:{}', 'O:6:"Modern":1:{', "\0", "\0*\0", "\0Bag\0", "\xff", 'o:0:{}', 'O:7:"Closure":0:{}', 'O:9:"Generator":0:{}',
        'O:11:"ArrayObject":4:{i:0;i:0;i:1;a:0:{}i:2;a:0:{}i:3;N;}', 'O:8:"iterator":0:{}', 'O:22:"__PHP_Incomplete_Class":1:{s:27:"__PHP_Incomplete_Class_Name";s:1:"X";}', 's:4:"date";', 's:13:"timezone_type";i:3;', 's:8:"timezone";s:3:"UTC";', 'i:0;', 'i:1;',
    ],
    [['a:1:{i:0;', '}'], ['O:8:"stdClass":1:{s:1:"a";', '}'], ['a:2:{i:0;i:1;i:1;', '}'], ['O:6:"Modern":1:{i:0;', '}'], ['O:9:"Destroyed":1:{s:5:"other";', '}']],
);

/** What unserialize() makes of a text, and that text of it again. */
function restored(string $text, bool|int $allowed, int $depth): array
{
    $value = unserialize($text, ['allowed_classes' => is_int($allowed) ? ['Bag', 'modern', 'Suit', 'Destroyed'] : $allowed, 'max_depth' => $depth]);
    try {
        $again = serialize($value);
    } catch (Throwable $thrown) {
        $again = $thrown->getMessage();
    }
    return [$value, $again];
}

return fn () => ['restored', [$mutator->next(), $mutator->of([true, true, true, true, false, 1]), $mutator->of([4096, 4096, 4096, 0, 3, 1])]];
