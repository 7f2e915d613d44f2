--TEST--
func_get_args() and traces show the arguments of a variadic parameter whatever became of its array; they live as long as the call
--FILE--
<?php
class Noisy
{
    public function __construct(private string $name)
    {
    }

    public function __destruct()
    {
        echo "destroyed: $this->name\n";
    }
}

function changed($first, ...$rest)
{
    $first = 5;
    $rest[0] = 9;
    $rest[] = 3;
    echo json_encode([func_get_args(), func_get_arg(1), func_num_args()]), "\n";
    $rest = 1;
    echo json_encode(func_get_args()), "\n";
    debug_print_backtrace();
}

function forget(Noisy ...$objects)
{
    $objects = [];
    echo "forgotten\n";
    throw new Exception('trace');
}

function &reference(&...$places)
{
    $places[0]++;
    $places = [];
    $none = null;
    echo json_encode(func_get_args()), "\n";
    return $none;
}

function generator(...$values)
{
    $values = [];
    yield func_get_args();
}

changed(1, 2, 3);
try {
    forget(new Noisy('a'), new Noisy('b'));
} catch (Exception $e) {
    echo $e->getTraceAsString(), "\n";
    unset($e);
}
$n = 1;
reference($n);
var_dump($n);
foreach (generator('x', 'y') as $arguments) {
    echo json_encode($arguments), "\n";
}
--EXPECTF--
[[5,2,3],2,3]
[5,2,3]
#0 %s(47): changed(5, 2, 3)
forgotten
#0 %s(49): forget(Object(Noisy), Object(Noisy))
#1 {main}
destroyed: a
destroyed: b
[2]
int(2)
["x","y"]
