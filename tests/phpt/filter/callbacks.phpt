--TEST--
FILTER_CALLBACK: arrays, methods, exceptions; what cannot be called
--FILE--
<?php
class Words
{
    public function wrap(string $text): string
    {
        return "<$text>";
    }

    private function hidden(string $text): string
    {
        return $text;
    }

    public function __toString(): string
    {
        return 'words';
    }
}

function attempt(mixed $value, array|int $options): void
{
    try {
        echo json_encode(filter_var($value, FILTER_CALLBACK, $options)), "\n";
    } catch (Throwable $e) {
        for (; $e; $e = $e->getPrevious()) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
}

attempt('a', ['options' => 'strtoupper']);
attempt(['a', ['b']], ['options' => 'strtoupper']);
attempt(['a'], ['options' => 'strtoupper', 'flags' => FILTER_REQUIRE_SCALAR]);
attempt('a', ['options' => 'strtoupper', 'flags' => FILTER_FORCE_ARRAY]);
attempt(1.5, ['options' => gettype(...)]);
attempt(new Words(), ['options' => [new Words(), 'wrap']]);
attempt(new ArrayObject(), ['options' => 'strlen']);
attempt('a', ['options' => [new Words(), 'hidden']]);
attempt('a', ['options' => fn () => null]);
attempt('a', 0);
attempt(['a', 'b'], ['options' => 'no such function']);
attempt(['a', 'b', 'c'], ['options' => function ($text) {
    echo $text, ' ';
    return $text === 'b' ? throw new Exception('thrown') : $text;
}]);
--EXPECT--
"A"
["A",["B"]]
false
["A"]
"string"
"<words>"
false
TypeError: filter_var(): Option must be a valid callback
null
TypeError: filter_var(): Option must be a valid callback
TypeError: filter_var(): Option must be a valid callback
TypeError: filter_var(): Option must be a valid callback
a b Exception: thrown
