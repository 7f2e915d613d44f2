--TEST--
What is left of an array when a comparison throws: objects without a text are sorted as empty ones
--FILE--
<?php
final class Plain {}
final class Throwing
{
    public static int $calls = 0;
    public function __toString(): string { self::$calls++; throw new Exception('no text'); }
}

function show(string $function, array $array, mixed ...$rest): void
{
    Throwing::$calls = 0;
    try {
        $function($array, ...$rest);
    } catch (Throwable $thrown) {
        echo $function, '(', implode(array_filter($rest, is_int(...))), ') ', get_class($thrown), ': ', $thrown->getMessage(), ', ', Throwing::$calls, ' calls', $thrown->getPrevious() ? ' and more' : '', "\n";
    }
    foreach ($array as $key => $value)
        echo "  ", $key, '=', is_object($value) ? get_class($value) : json_encode($value);
    echo "\n";
}

foreach (['natsort', 'natcasesort'] as $function) {
    show($function, ['Zz', 'b' => new Plain, 1 => new Throwing, 2 => false, 3 => '192']);
    show($function, ['Zz', new Throwing, 'aa', new Plain, 'b', 3, 4, 5, new Plain, 7, new Throwing, 'y', 't', 1, 2, 3, 4, 5, 9, 1, 0, 3]);
}
foreach ([SORT_REGULAR, SORT_STRING, SORT_LOCALE_STRING, SORT_NATURAL, SORT_STRING | SORT_FLAG_CASE] as $flags) {
    foreach (['sort', 'rsort', 'asort'] as $function)
        show($function, ['Zz', new Throwing, 'aa', new Plain, 'b'], $flags);
}

set_error_handler(function (int $level, string $message): bool { echo "handler: $message\n"; return true; });
show('sort', [['x'], 'b', new Plain, 'C', ['a'], 'D'], SORT_STRING);
restore_error_handler();
show('usort', [3, 2, 1], fn(int $a, int $b) => $a == 1 || $b == 1 ? throw new Exception("$a and $b") : $a - $b);
?>
--EXPECT--
natsort() Error: Object of class Plain could not be converted to string, 0 calls
  b=Plain  1=Throwing  2=false  3="192"  0="Zz"
natsort() Error: Object of class Plain could not be converted to string, 0 calls
  1=Throwing  3=Plain  8=Plain  10=Throwing  20=0  13=1  19=1  14=2  5=3  15=3  21=3  6=4  16=4  7=5  17=5  9=7  18=9  0="Zz"  2="aa"  4="b"  12="t"  11="y"
natcasesort() Error: Object of class Plain could not be converted to string, 0 calls
  b=Plain  1=Throwing  2=false  3="192"  0="Zz"
natcasesort() Error: Object of class Plain could not be converted to string, 0 calls
  1=Throwing  3=Plain  8=Plain  10=Throwing  20=0  13=1  19=1  14=2  5=3  15=3  21=3  6=4  16=4  7=5  17=5  9=7  18=9  2="aa"  4="b"  12="t"  11="y"  0="Zz"
sort(0) Exception: no text, 1 calls
  0="Zz"  1="aa"  2="b"  3=Plain  4=Throwing
rsort(0) Exception: no text, 1 calls
  0=Throwing  1=Plain  2="b"  3="aa"  4="Zz"
asort(0) Exception: no text, 1 calls
  0="Zz"  2="aa"  4="b"  3=Plain  1=Throwing
sort(2) Exception: no text, 1 calls
  0=Throwing  1=Plain  2="Zz"  3="aa"  4="b"
rsort(2) Exception: no text, 1 calls
  0="b"  1="aa"  2="Zz"  3=Throwing  4=Plain
asort(2) Exception: no text, 1 calls
  1=Throwing  3=Plain  0="Zz"  2="aa"  4="b"
sort(5) Exception: no text, 1 calls
  0=Throwing  1=Plain  2="Zz"  3="aa"  4="b"
rsort(5) Exception: no text, 1 calls
  0="b"  1="aa"  2="Zz"  3=Throwing  4=Plain
asort(5) Exception: no text, 1 calls
  1=Throwing  3=Plain  0="Zz"  2="aa"  4="b"
sort(6) Exception: no text, 1 calls
  0=Throwing  1=Plain  2="Zz"  3="aa"  4="b"
rsort(6) Exception: no text, 1 calls
  0="b"  1="aa"  2="Zz"  3=Throwing  4=Plain
asort(6) Exception: no text, 1 calls
  1=Throwing  3=Plain  0="Zz"  2="aa"  4="b"
sort(10) Exception: no text, 1 calls
  0=Throwing  1=Plain  2="aa"  3="b"  4="Zz"
rsort(10) Exception: no text, 1 calls
  0="Zz"  1="b"  2="aa"  3=Throwing  4=Plain
asort(10) Exception: no text, 1 calls
  1=Throwing  3=Plain  2="aa"  4="b"  0="Zz"
handler: Array to string conversion
sort(2) Error: Object of class Plain could not be converted to string, 0 calls
  0=Plain  1=["x"]  2=["a"]  3="C"  4="D"  5="b"
usort() Exception: 1 and 2, 0 calls
  0=2  1=3  2=1
