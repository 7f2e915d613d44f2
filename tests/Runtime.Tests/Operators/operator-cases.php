<?php
// Prints PHP's results of every binary and unary operator on odd operands: operator, operands, result, diagnostics, tab-separated.
// php -n operator-cases.php > operator-cases.tsv
class Plain { public $a = 1; }
class Text { function __toString() { return "12"; } }
enum Suit { case Hearts; }

$operands = [
    'null' => null, 'false' => false, '-7' => -7, '3' => 3, 'max' => PHP_INT_MAX, 'min' => PHP_INT_MIN,
    '1.5' => 1.5, '1e20' => 1e20, 'nan' => NAN, 
    '""' => '', '"abc"' => 'abc', '"12"' => '12', '"1.5"' => '1.5', '"5 apples"' => '5 apples', '"9999999999999999999"' => '9999999999999999999',
    '[]' => [], '[1]' => [1], 'plain' => new Plain, 'text' => new Text, 'enum' => Suit::Hearts,
];

$binary = [
    '+' => fn($a, $b) => $a + $b, '-' => fn($a, $b) => $a - $b, '*' => fn($a, $b) => $a * $b, '/' => fn($a, $b) => $a / $b,
    '%' => fn($a, $b) => $a % $b, '**' => fn($a, $b) => $a ** $b, '<<' => fn($a, $b) => $a << $b, '>>' => fn($a, $b) => $a >> $b,
    '&' => fn($a, $b) => $a & $b, '|' => fn($a, $b) => $a | $b, '^' => fn($a, $b) => $a ^ $b, '.' => fn($a, $b) => $a . $b,
    '<=>' => fn($a, $b) => $a <=> $b, '==' => fn($a, $b) => $a == $b, '===' => fn($a, $b) => $a === $b, '<' => fn($a, $b) => $a < $b, '<=' => fn($a, $b) => $a <= $b,
];

$unary = [
    '~' => fn($a) => ~$a, 'minus' => fn($a) => -$a, 'plus' => fn($a) => +$a, '++' => function ($a) { $a++; return $a; }, '--' => function ($a) { $a--; return $a; },
    '(bool)' => fn($a) => (bool)$a, '(int)' => fn($a) => (int)$a, '(float)' => fn($a) => (float)$a, '(string)' => fn($a) => (string)$a,
    'key' => function ($a) { foreach ([$a => 1] as $key => $_) return $key; },
];

$types = [
    'int' => fn(int $a) => $a, 'float' => fn(float $a) => $a, 'string' => fn(string $a) => $a, 'bool' => fn(bool $a) => $a,
    'int|float' => fn(int|float $a) => $a, 'int|string' => fn(int|string $a) => $a, 'int|bool' => fn(int|bool $a) => $a, 'float|string' => fn(float|string $a) => $a,
    'float|bool' => fn(float|bool $a) => $a, 'int|false' => fn(int|false $a) => $a, '?int' => fn(?int $a) => $a, 'array|string' => fn(array|string $a) => $a,
    'iterable' => fn(iterable $a) => $a, 'object' => fn(object $a) => $a, 'Plain|bool' => fn(Plain|bool $a) => $a,
];

function spell(mixed $value): string
{
    return match (true) {
        is_int($value) => "int $value",
        is_float($value) => 'float ' . ($value == 0 && str_starts_with((string)$value, '-') ? '-0' : var_export($value, true)),
        is_string($value) => 'string ' . bin2hex($value),
        is_array($value) => 'array ' . json_encode($value),
        is_object($value) => 'object ' . $value::class,
        default => get_debug_type($value) . ' ' . json_encode($value),
    };
}

function report(string $operator, string $operands, callable $compute): void
{
    $diagnostics = [];
    set_error_handler(function ($level, $message) use (&$diagnostics) {
        $diagnostics[] = "$level $message";
        return true;
    });
    try {
        $result = spell($compute());
    } catch (Error $error) {
        $result = $error::class . ' ' . preg_replace('/^.*?(must be of type \S+), (\S+) given.*/', '$1, $2 given', $error->getMessage());
    }

    echo implode("\t", [$operator, $operands, $result, implode(' ; ', $diagnostics)]), "\n";
}

foreach ($binary as $operator => $compute) {
    foreach ($operands as $left => $a) {
        foreach ($operands as $right => $b) {
            report($operator, "$left\t$right", fn() => $compute($a, $b));
        }
    }
}

foreach ($unary as $operator => $compute) {
    foreach ($operands as $name => $a) {
        report($operator, "$name\t", fn() => $compute($a));
    }
}

foreach ($types as $type => $compute) {
    foreach ($operands as $name => $a) {
        report("type $type", "$name\t", fn() => $compute($a));
    }
}
