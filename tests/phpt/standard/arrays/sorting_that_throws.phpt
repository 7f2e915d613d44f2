--TEST--
A comparison that throws: sorting goes on with all elements equal, and the array is what came of it
--FILE--
<?php
foreach (['usort', 'uasort', 'uksort'] as $f) {
    foreach ([[5, 3, 4, 1, 2], range(30, 1)] as $a) {
        foreach ([1, 3, 5, 40] as $limit) {
            $n = 0;
            $b = $a;
            try {
                $f($b, function ($x, $y) use (&$n, $limit) {
                    if (++$n === $limit) {
                        throw new Exception("comparison $n");
                    }
                    return $x <=> $y;
                });
            } catch (Exception $e) {
                echo $e->getMessage(), ' of ', $n, "\n";
            }
            echo $f, ': ', implode(',', $b), ' | ', implode(',', array_keys($b)), "\n";
        }
    }
}

class Text
{
    private static int $count = 0;

    public function __construct(public int $v)
    {
    }

    public function __toString()
    {
        if (++self::$count % 5 === 0) {
            throw new Exception('text ' . self::$count);
        }
        return (string) $this->v;
    }
}

foreach (['sort', 'rsort', 'asort', 'arsort'] as $f) {
    $a = [new Text(3), new Text(2), new Text(1), new Text(5), new Text(4)];
    try {
        $f($a, SORT_STRING);
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
    }
    echo $f, ': ', implode(',', array_map(fn ($o) => $o->v, $a)), ' | ', implode(',', array_keys($a)), "\n";
}

$o = new ArrayObject([5, 3, 4, 1, 2]);
$n = 0;
try {
    $o->uasort(function ($x, $y) use (&$n) {
        if (++$n === 5) {
            throw new Exception('x');
        }
        return $x <=> $y;
    });
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
echo implode(',', (array) $o), ' | ', implode(',', array_keys((array) $o)), "\n";

foreach (['mt_rand', 'rand'] as $f) {
    foreach ([[1], [1, 2, 3]] as $arguments) {
        try {
            $f(...$arguments);
        } catch (ArgumentCountError $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
?>
--EXPECT--
comparison 1 of 1
usort: 5,3,4,1,2 | 0,1,2,3,4
comparison 3 of 3
usort: 3,5,4,1,2 | 0,1,2,3,4
comparison 5 of 5
usort: 3,4,1,5,2 | 0,1,2,3,4
usort: 1,2,3,4,5 | 0,1,2,3,4
comparison 1 of 1
usort: 30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 3 of 3
usort: 29,28,27,26,25,24,23,22,21,20,19,18,17,16,1,15,30,14,13,12,11,10,9,8,7,6,5,4,3,2 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 5 of 5
usort: 29,27,26,25,24,23,22,21,20,19,18,17,16,2,1,15,30,28,14,13,12,11,10,9,8,7,6,5,4,3 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 40 of 40
usort: 13,12,11,10,9,8,6,1,2,3,4,5,14,7,15,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 1 of 1
uasort: 5,3,4,1,2 | 0,1,2,3,4
comparison 3 of 3
uasort: 3,5,4,1,2 | 1,0,2,3,4
comparison 5 of 5
uasort: 3,4,1,5,2 | 1,2,3,0,4
uasort: 1,2,3,4,5 | 3,4,1,2,0
comparison 1 of 1
uasort: 30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 3 of 3
uasort: 29,28,27,26,25,24,23,22,21,20,19,18,17,16,1,15,30,14,13,12,11,10,9,8,7,6,5,4,3,2 | 1,2,3,4,5,6,7,8,9,10,11,12,13,14,29,15,0,16,17,18,19,20,21,22,23,24,25,26,27,28
comparison 5 of 5
uasort: 29,27,26,25,24,23,22,21,20,19,18,17,16,2,1,15,30,28,14,13,12,11,10,9,8,7,6,5,4,3 | 1,3,4,5,6,7,8,9,10,11,12,13,14,28,29,15,0,2,16,17,18,19,20,21,22,23,24,25,26,27
comparison 40 of 40
uasort: 13,12,11,10,9,8,6,1,2,3,4,5,14,7,15,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16 | 17,18,19,20,21,22,24,29,28,27,26,25,16,23,15,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14
comparison 1 of 1
uksort: 5,3,4,1,2 | 0,1,2,3,4
comparison 3 of 3
uksort: 5,3,4,1,2 | 0,1,2,3,4
uksort: 5,3,4,1,2 | 0,1,2,3,4
uksort: 5,3,4,1,2 | 0,1,2,3,4
comparison 1 of 1
uksort: 30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 3 of 3
uksort: 30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 5 of 5
uksort: 30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
comparison 40 of 40
uksort: 30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1 | 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
text 5
sort: 1,2,3,5,4 | 0,1,2,3,4
text 10
rsort: 3,2,1,5,4 | 0,1,2,3,4
text 15
asort: 1,2,3,5,4 | 2,1,0,3,4
text 20
arsort: 3,2,1,5,4 | 0,1,2,3,4
x
3,4,1,5,2 | 1,2,3,0,4
mt_rand() expects exactly 2 arguments, 1 given
mt_rand() expects exactly 2 arguments, 3 given
rand() expects exactly 2 arguments, 1 given
rand() expects exactly 2 arguments, 3 given
