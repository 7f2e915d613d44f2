--TEST--
func_num_args() and func_get_arg() keep nothing of the arguments
--FILE--
<?php
namespace Some;

class Seen
{
    public function __construct(private string $name) {}
    public function __destruct() { echo $this->name, " is gone\n"; }
}
function counted($first, $second = 5)
{
    $count = func_num_args();
    $first = null;
    echo "counted $count\n";
}
function taken($first)
{
    $second = func_get_arg(1);
    $first = null;
    echo "taken ", $second, "\n";
}
function variadic(...$all)
{
    echo \func_num_args(), " ", func_num_args(), " ", func_get_arg(2), "\n";
}
function nothing() { echo func_num_args(), "\n"; }
function changed($first, &$second)
{
    $first = 1;
    $second = 2;
    var_dump(func_get_arg(0), func_get_arg(1), func_get_args());
}
counted(new Seen("one"));
counted(new Seen("two"), 1, 2, 3);
taken(new Seen("three"), "x");
variadic(1, 2, "three");
nothing();
changed(5, $variable);
foreach ([1, 2, -1] as $position) {
    try {
        (function ($only) use ($position) { var_dump(func_get_arg($position)); })("a", "b");
    } catch (\ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
one is gone
counted 1
two is gone
counted 4
three is gone
taken x
3 3 three
0
int(1)
int(2)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
string(1) "b"
func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function
func_get_arg(): Argument #1 ($position) must be greater than or equal to 0
