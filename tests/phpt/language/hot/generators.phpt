--TEST--
Generators that run often enough to be compiled do as before: values, keys, sent values, exceptions, other types, finally, closing
--FILE--
<?php
const STEPS = 50000;

function counting($from, $to)
{
    for ($i = $from; $i <= $to; $i++) {
        yield $i;
    }
    return 'end of ' . $to;
}

function sum(iterable $numbers)
{
    $sum = 0;
    foreach ($numbers as $number) {
        $sum += $number;
    }
    return $sum;
}

echo sum(counting(1, STEPS)), "\n";
echo sum(counting(0.5, 3)), "\n";
foreach (counting('a', 'e') as $key => $letter) {
    echo "$key=$letter ";
}
echo "\n";

function pairs($count)
{
    foreach (range(1, $count) as $at => $value) {
        if ($value % 3 === 0) {
            continue;
        }
        yield "key $at" => $value * 2;
        if ($value > 49990) {
            yield $value;
        }
    }
}

$seen = 0;
foreach (pairs(STEPS) as $key => $value) {
    $seen++;
    if ($value > 99985) {
        echo "$key: $value\n";
    }
}
echo $seen, "\n";

function echoing()
{
    $received = [];
    while (true) {
        $sent = yield count($received);
        if ($sent === null) {
            return array_sum($received);
        }
        $received[$sent % 10] = $sent;
    }
}

$echo = echoing();
for ($i = 1; $i <= STEPS; $i++) {
    $echo->send($i);
}
echo $echo->current(), ' ', $echo->send('7'), ' ';
$echo->send(null);
echo $echo->getReturn(), "\n";

function guarded($count)
{
    $caught = 0;
    try {
        for ($i = 0; $i < $count; $i++) {
            try {
                $sent = yield $i;
                if ($i % 1000 === 999) {
                    throw new LogicException("at $i");
                }
            } catch (LogicException $e) {
                $caught++;
                if ($caught === 50) {
                    echo $e->getMessage(), ' in line ', $e->getLine(), "\n";
                }
            } catch (RuntimeException $e) {
                echo 'given: ', $e->getMessage(), "\n";
            }
        }
        return $caught;
    } finally {
        echo "finally at $i\n";
    }
}

$guarded = guarded(STEPS);
foreach ($guarded as $value) {
    if ($value === 45000) {
        $guarded->throw(new RuntimeException('from outside'));
    }
}
echo $guarded->getReturn(), "\n";
$guarded = guarded(STEPS);
foreach ($guarded as $value) {
    if ($value === 10) {
        break;
    }
}
unset($guarded);

function delegating($count)
{
    echo yield from counting(1, $count), "\n";
    yield from [1, 2];
    yield from counting(10, 11);
}
echo sum(delegating(STEPS)), "\n";

function failing($count)
{
    for ($i = 0; $i < $count; $i++) {
        yield intdiv($count, $count - 1 - $i);
    }
}
try {
    sum(failing(STEPS));
} catch (DivisionByZeroError $e) {
    echo $e->getMessage(), ': ', basename($e->getTrace()[1]['function']), ' line ', $e->getLine(), "\n";
}

function &places(array &$list)
{
    foreach ($list as &$element) {
        yield $element;
    }
}
$list = range(1, STEPS);
foreach (places($list) as &$element) {
    $element *= 2;
}
unset($element);
echo array_sum($list), "\n";

function jumping($count)
{
    $i = 0;
    again:
    yield $i;
    if (++$i < $count) {
        goto again;
    }
}
echo sum(jumping(STEPS)), "\n";

function undefinedAtLast($count)
{
    for ($i = 0; $i < $count; $i++) {
        yield $i => $i === $count - 1 ? $missing : $i;
    }
}
echo sum(undefinedAtLast(STEPS)), "\n";
?>
--EXPECTF--
1250025000
4.5
0=a 1=b 2=c 3=d 4=e 
key 49992: 99986
key 49993: 99988
key 49995: 99992
key 49996: 99994
key 49998: 99998
key 49999: 100000
33341
10 10 449965
given: from outside
at 49999 in line 78
finally at 50000
50
finally at 10
end of 50000
1250025024
Division by zero: failing line 121
2500050000
1249975000

Warning: Undefined variable $missing in %s on line 157
1249925001
