--TEST--
Arrays: flags for them, nested ones, references, definitions of filter_var_array
--FILE--
<?php
$data = ['a' => '5', 'b' => ['1', 'x', ['2']], 'c' => new ArrayObject(), 'd' => null];
foreach ([0, FILTER_REQUIRE_ARRAY, FILTER_FORCE_ARRAY, FILTER_REQUIRE_SCALAR | FILTER_NULL_ON_FAILURE, FILTER_REQUIRE_ARRAY | FILTER_NULL_ON_FAILURE] as $flags) {
    foreach ($data as $value) {
        echo json_encode(filter_var($value, FILTER_VALIDATE_INT, $flags)), ' ';
    }
    echo "\n";
}

$definition = [
    'a' => FILTER_VALIDATE_INT,
    'b' => ['filter' => FILTER_VALIDATE_INT, 'flags' => FILTER_REQUIRE_ARRAY, 'options' => ['min_range' => 2, 'default' => 'low']],
    'c' => ['filter' => FILTER_VALIDATE_INT, 'flags' => FILTER_FORCE_ARRAY],
    'missing' => FILTER_DEFAULT,
];
echo json_encode(filter_var_array($data, $definition)), "\n", json_encode(filter_var_array($data, $definition, false)), "\n", json_encode(filter_var_array($data, FILTER_VALIDATE_INT)), "\n";
echo json_encode(filter_var_array($data, ['a' => [], 'd' => ['flags' => FILTER_FORCE_ARRAY]])), "\n", json_encode(filter_var_array($data)), "\n";
foreach ([[FILTER_DEFAULT], ['' => FILTER_DEFAULT], 'int', 1] as $wrong) {
    try {
        var_dump(@filter_var_array($data, $wrong));
        echo error_get_last()['message'], "\n";
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

$list = ['1', ['2', 'x'], 'y'];
$shared = &$list[2];
$inner = &$list[1];
echo json_encode(filter_var($list, FILTER_VALIDATE_INT, FILTER_REQUIRE_ARRAY)), ' ', json_encode($list), "\n";
$ring = ['1'];
$ring[] = &$ring;
echo count(filter_var($ring, FILTER_VALIDATE_INT, FILTER_REQUIRE_ARRAY)), "\n";
--EXPECT--
5 false false false 
false [1,false,[2]] false false 
[5] [1,false,[2]] [false] [false] 
5 null null null 
null [1,null,[2]] null null 
{"a":5,"b":["low","low",[2]],"c":[false],"missing":null}
{"a":5,"b":["low","low",[2]],"c":[false]}
{"a":5,"b":[1,false,[2]],"c":false,"d":false}
{"a":"5","d":[""]}
{"a":"5","b":["1","x",["2"]],"c":false,"d":""}
TypeError: filter_var_array(): Argument #2 ($options) must contain only string keys
ValueError: filter_var_array(): Argument #2 ($options) cannot contain empty keys
TypeError: filter_var_array(): Argument #2 ($options) must be of type array|int, string given
bool(false)
filter_var_array(): Unknown filter with ID 1
[1,[2,false],false] ["1",[2,false],false]
2
