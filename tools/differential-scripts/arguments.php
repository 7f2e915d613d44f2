<?php
// Arguments from a seed, the same under every PHP.

/** Numbers that look random and are the same everywhere: a linear congruential generator. */
final class Source
{
    public function __construct(private int $state)
    {
        $this->below(7);
    }

    /** An int from 0 to $limit - 1. */
    public function below(int $limit): int
    {
        $this->state = ($this->state * 1103515245 + 12345) & 0x7fffffff;
        return ($this->state >> 8) % $limit;
    }

    public function of(array $values): mixed
    {
        return $values[$this->below(count($values))];
    }
}

final class Generated
{
    public int $number = 7;
    protected $hidden = 'x';

    public function __construct(private readonly string $text = 'generated')
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }

    public static function compare($a, $b): int
    {
        return strcmp(gettype($a), gettype($b));
    }
}

final class Plain
{
    public $a = 1;
    public $b = [2];
}

/** Values for parameters by their declared types. */
final class Arguments
{
    private const SMALL = [0, 1, 2, 3, -1, -2, 4, 5, 7, 8, 10, 16, 31, 32, 33, 64, 100, 255];
    private const BIG = [-5, 256, 1000, -1000, 65535, 65536, 1 << 31, -(1 << 31), (1 << 53) + 1, PHP_INT_MAX, PHP_INT_MIN];
    private const FLOATS = [0.0, -0.0, 0.5, 1.5, -1.5, 2.5, 0.1, 1e3, 1e15, 1e16, 1e100, 1e-7, 123456789.12345, -2.675, 1.005, 9.9999, NAN, INF, -INF, 1e19];
    private const STRINGS = [
        '', 'a', 'b', 'abc', 'ABC', 'abcabc', 'Hello, World', 'hello world foo bar', 'a,b,,c', '0', '1', '12', '-12', '1.5', ' 12', '12abc',
        '1e3', '0x1A', '0b11', '017', '.5', "\0", "a\0b", "\xc3\xa4\xc3\xb6\xc3\xbc", "\xff\xfe", "\xe2\x82\xac 5", 'The quick brown fox jumps over the lazy dog',
        '<b>bold</b> &amp; <i>it</i>', "one\ntwo\r\nthree", '%s %d %05.2f %x', '%1$s-%2$\'*10s|%-5d|', '%u %c %e %b %o', 'UTF-8', 'ISO-8859-1', "\t x \n",
        '[a-z]', '/b+/', '/(a)(?<n>b)?/u', '~^\d+$~', "it's \"quoted\" \\ here", 'a:1:{i:0;s:1:"x";}', 'i:5;', '{"a":[1,2,{"b":null}]}', '[1,"2",3.5e2]', 'key=value&list[]=1&list[x]=2',
        'http://user:pw@host.example:8080/p/a/t/h?query=1#frag', '192.168.1.1', '::1', 'N2nvC4', 'Cca*', "x = 1\n[s]\ny = \"on\"\n", '9223372036854775807', '9223372036854775808', 'img12.png', 'IMG2.png', 'zz', 'Zz',
    ];

    public function __construct(private Source $source)
    {
    }

    /** Arguments for a call; now and then one too few, one too many or one of another type. */
    public function of(ReflectionFunction $function): array
    {
        $arguments = [];
        foreach ($function->getParameters() as $parameter) {
            if ($parameter->isOptional() && $this->source->below(3) === 0) {
                break;
            }
            $count = $parameter->isVariadic() ? $this->source->below(4) : 1;
            for ($i = 0; $i < $count; $i++) {
                $arguments[] = $this->forType($parameter->getType(), $parameter->getName(), $function->name);
            }
        }
        switch ($this->source->below(40)) {
            case 0:
                array_pop($arguments);
                break;
            case 1:
                $arguments[] = $this->any(1);
                break;
        }
        return $arguments;
    }

    private function forType(?ReflectionType $type, string $name, string $function): mixed
    {
        if ($this->source->below(12) === 0) {
            return $this->any(1);
        }
        if ($type === null) {
            return $this->any(2);
        }
        $types = $type instanceof ReflectionUnionType ? $type->getTypes() : [$type];
        $names = array_map(fn ($type) => $type->getName(), $types);
        if ($type->allowsNull() && !in_array('mixed', $names) && !in_array('null', $names)) {
            $names[] = 'null';
        }
        sort($names);
        return match ($this->source->of($names)) {
            'int' => $this->int($name, $function),
            'float' => $this->source->of(self::FLOATS),
            'string' => $this->string(),
            'bool' => $this->source->below(2) === 1,
            'false' => false,
            'null' => null,
            'array' => $this->list(2),
            'object' => $this->object(),
            'callable' => $this->callback(),
            'iterable', 'Traversable' => new ArrayIterator($this->list(1)),
            'Countable' => new ArrayObject($this->list(1)),
            default => $this->any(2),
        };
    }

    /** Lengths and the like stay small, so that no call needs much memory or time. */
    private function int(string $name, string $function): int
    {
        $small = in_array($name, ['times', 'length', 'count', 'width', 'precision', 'decimals', 'end', 'start', 'step', 'depth'], true)
            || in_array($function, ['range', 'array_fill', 'array_pad', 'str_repeat', 'str_pad'], true);
        return $this->source->of($small || $this->source->below(3) > 0 ? self::SMALL : self::BIG);
    }

    private function string(): string
    {
        return $this->source->of(self::STRINGS);
    }

    private function object(): object
    {
        return match ($this->source->below(4)) {
            0 => new Generated(),
            1 => new Plain(),
            2 => self::pair(),
            default => new ArrayObject([1, 'k' => 'v']),
        };
    }

    private static function pair(): object
    {
        // Not an array literal made an object: PHP shares its elements with the code, so that what changes one changes the next.
        $pair = new stdClass();
        $pair->p = 1;
        $pair->q = 'two';
        return $pair;
    }

    private function callback(): mixed
    {
        return match ($this->source->below(9)) {
            0 => 'strcmp',
            1 => 'strlen',
            2 => fn ($a = null, $b = null) => $a <=> $b,
            3 => fn ($a = null, $b = null) => is_int($a),
            4 => 'Generated::compare',
            5 => fn (...$all) => count($all),
            6 => function (&$a, $b = null) {
                $a = is_array($a) ? count($a) : "$a$b";
                return true;
            },
            7 => 'no_such_function',
            default => ['Generated', 'compare'],
        };
    }

    /** An array of generated values. */
    private function list(int $depth): array
    {
        $list = [];
        $size = $this->source->of([0, 1, 2, 3, 3, 4, 5, 6, 17]);
        $kind = $this->source->below(6);
        for ($i = 0; $i < $size; $i++) {
            $value = match ($kind) {
                0, 1 => $this->source->of(self::SMALL),
                2, 3 => $this->string(),
                default => $this->any($depth - 1),
            };
            if ($this->source->below($kind % 2 === 0 ? 8 : 2) === 0) {
                $list[$this->source->of(['a', 'b', 'c', 'A', '', '5', 'x y', 10, -3])] = $value;
            } else {
                $list[] = $value;
            }
        }
        return $list;
    }

    private function any(int $depth): mixed
    {
        return match ($this->source->below($depth > 0 ? 9 : 7)) {
            0 => $this->source->of(self::SMALL),
            1 => $this->source->of(self::BIG),
            2 => $this->source->of(self::FLOATS),
            3 => $this->source->below(2) === 1,
            4 => null,
            5, 6 => $this->string(),
            7 => $this->list($depth),
            default => $this->object(),
        };
    }
}
