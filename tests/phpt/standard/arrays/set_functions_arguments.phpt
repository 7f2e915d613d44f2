--TEST--
Set functions with callbacks: how many arguments they want, what is no callback, and sorting before a later argument is found to be none
--FILE--
<?php
function attempt(string $function, mixed ...$arguments): void
{
    try {
        echo json_encode($function(...$arguments)), "\n";
    } catch (Throwable $thrown) {
        echo get_class($thrown), ': ', $thrown->getMessage(), "\n";
    }
}

foreach (['udiff', 'uintersect', 'udiff_assoc', 'uintersect_assoc', 'diff_ukey', 'intersect_ukey', 'diff_uassoc', 'intersect_uassoc', 'udiff_uassoc', 'uintersect_uassoc'] as $name) {
    for ($count = 0; $count < 4; $count++)
        attempt("array_$name", ...array_fill(0, $count, [1]));
    attempt("array_$name", [1], "no\0such", "none\0such");
}
attempt('array_map', ["No\0Class", 'm'], []);
attempt('array_map', ["ArrayObject", "m\0n"], []);
attempt('array_map', "ArrayObject::m\0n", []);

final class Text
{
    public function __construct(private string $text) {}
    public function __toString(): string { echo "<$this->text>"; return $this->text; }
}
attempt('array_intersect', [new Text('b'), new Text('a')], 'x', [new Text('c')]);
attempt('array_intersect', [new Text('a')], 'x');
attempt('array_intersect', [new Text('b'), new Text('a')], [new Text('d'), new Text('c')], null);
attempt('array_intersect', [new Plain, 1], 'x');
attempt('array_diff', [new Text('b'), new Text('a')], 'x');
attempt('array_diff', [new Text('b')], [new Text('c')], 'x', [new Text('d')]);
attempt('array_diff', [new Text('b')], [new Text('b'), new Text('c')], [new Text('d')], 'x');
attempt('array_diff', [new Plain], 'x');
attempt('array_diff', [], 'x');
$compare = function ($a, $b) { echo "($a $b)"; return $a <=> $b; };
attempt('array_uintersect', [2, 1], [4, 3], 5, $compare);
attempt('array_udiff', [2, 1], [4, 3], 5, $compare);
attempt('array_diff_ukey', [2, 1], [4, 3], 5, $compare);
attempt('array_intersect_uassoc', [2, 1], [4, 3], 5, $compare);
attempt('array_udiff_assoc', [2, 1], [4, 3], 5, $compare);
attempt('array_uintersect_uassoc', [2, 1], [4, 3], 5, $compare, $compare);
attempt('array_udiff_uassoc', 5, [4, 3], $compare, $compare);

final class Plain {}
?>
--EXPECT--
ArgumentCountError: array_udiff() expects at least 2 arguments, 0 given
ArgumentCountError: array_udiff() expects at least 2 arguments, 1 given
TypeError: array_udiff(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_udiff(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_udiff(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_uintersect() expects at least 2 arguments, 0 given
ArgumentCountError: array_uintersect() expects at least 2 arguments, 1 given
TypeError: array_uintersect(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_uintersect(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_uintersect(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_udiff_assoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_udiff_assoc() expects at least 2 arguments, 1 given
TypeError: array_udiff_assoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_udiff_assoc(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_udiff_assoc(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_uintersect_assoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_uintersect_assoc() expects at least 2 arguments, 1 given
TypeError: array_uintersect_assoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_uintersect_assoc(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_uintersect_assoc(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_diff_ukey() expects at least 2 arguments, 0 given
ArgumentCountError: array_diff_ukey() expects at least 2 arguments, 1 given
TypeError: array_diff_ukey(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_diff_ukey(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_diff_ukey(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_intersect_ukey() expects at least 2 arguments, 0 given
ArgumentCountError: array_intersect_ukey() expects at least 2 arguments, 1 given
TypeError: array_intersect_ukey(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_intersect_ukey(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_intersect_ukey(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_diff_uassoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_diff_uassoc() expects at least 2 arguments, 1 given
TypeError: array_diff_uassoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_diff_uassoc(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_diff_uassoc(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_intersect_uassoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_intersect_uassoc() expects at least 2 arguments, 1 given
TypeError: array_intersect_uassoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_intersect_uassoc(): Argument #3 must be a valid callback, array callback must have exactly two members
TypeError: array_intersect_uassoc(): Argument #3 must be a valid callback, function "none" not found or invalid function name
ArgumentCountError: array_udiff_uassoc() expects at least 3 arguments, 0 given
ArgumentCountError: array_udiff_uassoc() expects at least 3 arguments, 1 given
ArgumentCountError: array_udiff_uassoc() expects at least 3 arguments, 2 given
TypeError: array_udiff_uassoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_udiff_uassoc(): Argument #2 must be a valid callback, function "no" not found or invalid function name
ArgumentCountError: array_uintersect_uassoc() expects at least 3 arguments, 0 given
ArgumentCountError: array_uintersect_uassoc() expects at least 3 arguments, 1 given
ArgumentCountError: array_uintersect_uassoc() expects at least 3 arguments, 2 given
TypeError: array_uintersect_uassoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_uintersect_uassoc(): Argument #2 must be a valid callback, function "no" not found or invalid function name
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class "No" not found
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class ArrayObject does not have a method "m"
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class ArrayObject does not have a method "m"
<b><a>TypeError: array_intersect(): Argument #2 must be of type array, string given
TypeError: array_intersect(): Argument #2 must be of type array, string given
<b><a><d><c>TypeError: array_intersect(): Argument #3 must be of type array, null given
Error: Object of class Plain could not be converted to string
TypeError: array_diff(): Argument #2 must be of type array, string given
<b><c>TypeError: array_diff(): Argument #3 must be of type array, string given
<b><b>TypeError: array_diff(): Argument #4 must be of type array, string given
Error: Object of class Plain could not be converted to string
TypeError: array_diff(): Argument #2 must be of type array, string given
(2 1)(4 3)TypeError: array_uintersect(): Argument #3 must be of type array, int given
(2 1)(4 3)TypeError: array_udiff(): Argument #3 must be of type array, int given
(0 1)(0 1)TypeError: array_diff_ukey(): Argument #3 must be of type array, int given
(0 1)(0 1)TypeError: array_intersect_uassoc(): Argument #3 must be of type array, int given
TypeError: array_udiff_assoc(): Argument #3 must be of type array, int given
(0 1)(0 1)TypeError: array_uintersect_uassoc(): Argument #3 must be of type array, int given
TypeError: array_udiff_uassoc(): Argument #1 ($array) must be of type array, int given
