--TEST--
array_merge_recursive(): objects are merged as the arrays of their properties, and what recursion was found in can be gone through afterwards
--FILE--
<?php
final class Held
{
    public function __construct(public mixed $inner) {}
    public function __destruct() { echo '~', is_object($this->inner) ? 'object' : $this->inner, ' '; }
}
final class Properties
{
    protected $hidden = 2;
    private $secret = 3;
    public function __construct(public mixed $shown) {}
}
function attempt(array ...$arrays): void
{
    try {
        echo str_replace('\u0000', '', json_encode(array_merge_recursive(...$arrays))), "\n";
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
attempt(['a' => 1], ['a' => (object)['x' => 1, 'y' => [2]]]);
attempt(['a' => (object)['x' => 1, 'y' => [2]]], ['a' => 1]);
attempt(['a' => (object)['x' => 1, 'y' => [2]]], ['a' => (object)['y' => 5, 'z' => 1]]);
attempt(['a' => ['x' => new ArrayObject([1, 2])]], ['a' => ['x' => new ArrayObject(['k' => 3, 4])]]);
attempt(['a' => null], ['a' => new Properties(5)], ['a' => null]);
attempt(['a' => [1]], ['a' => fn() => 1]);
attempt(['a' => new Held(1)], ['a' => 5]);
attempt(['a' => 5], ['a' => new Properties(new Held(2))]);
attempt(['a' => [new Held(3)]], ['a' => [new Held(4)]]);
attempt(['a' => new Held(new Held(5))], ['a' => new Held(6)]);

$array = ['a' => ['b' => 1]];
$array['a']['self'] = &$array['a'];
attempt($array, $array);
$cycle = ['a' => 1];
$cycle['self'] = &$cycle;
try {
    array_replace_recursive($cycle, $cycle);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
echo print_r($cycle, true);
$full = ['k' => [PHP_INT_MAX => 1]];
attempt($full, ['k' => [2]]);
attempt($full, ['k' => 2]);
?>
--EXPECT--
{"a":{"0":1,"x":1,"y":[2]}}
{"a":{"x":1,"y":[2],"0":1}}
{"a":{"x":1,"y":[2,5],"z":1}}
{"a":{"x":{"0":1,"1":2,"k":3,"2":4}}}
{"a":{"0":null,"*hidden":2,"Propertiessecret":3,"shown":5,"1":null}}
{"a":[1,{}]}
{"a":{"inner":1,"0":5}}
~1 {"a":{"0":5,"*hidden":2,"Propertiessecret":3,"shown":{"inner":2}}}
~2 {"a":[{"inner":3},{"inner":4}]}
~3 ~4 {"a":{"inner":{"inner":5,"0":6}}}
~object ~5 ~6 Error: Recursion detected
Recursion detected
Array
(
    [a] => 1
    [self] => Array
 *RECURSION*
)
Error: Cannot add element to the array as the next element is already occupied
Error: Cannot add element to the array as the next element is already occupied
