--TEST--
Contexts and their options
--FILE--
<?php
$c = stream_context_create(['http' => ['method' => 'POST']], ['notification' => 'strlen']);
var_dump($c, stream_context_get_options($c), stream_context_get_params($c));
var_dump(stream_context_set_option($c, 'ftp', 'overwrite', true), stream_context_set_option($c, ['http' => ['header' => 'X']]), stream_context_get_options($c));
$f = fopen('data:,x', 'r', false, $c);
var_dump(stream_context_get_options($f), stream_context_set_option($f, 'a', 'b', 1), isset(stream_context_get_options($c)['a']));
var_dump(stream_context_get_options(stream_context_get_default(['x' => ['y' => 1]])), stream_context_get_options(stream_context_get_default()));
foreach ([fn() => stream_context_create(['http' => 1]), fn() => stream_context_create([1]), fn() => stream_context_set_option($c, 'a'), fn() => stream_context_set_option($c, 'a', 'b'), fn() => stream_context_set_option($c, [], 'b'),
    fn() => stream_context_create([], ['options' => 1]), fn() => fopen('data:,x', 'r', false, $f), fn() => fopen('data:,x', 'r', false, 'x')] as $wrong) {
    try {
        var_dump($wrong());
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
resource(4) of type (stream-context)
array(1) {
  ["http"]=>
  array(1) {
    ["method"]=>
    string(4) "POST"
  }
}
array(2) {
  ["notification"]=>
  string(6) "strlen"
  ["options"]=>
  array(1) {
    ["http"]=>
    array(1) {
      ["method"]=>
      string(4) "POST"
    }
  }
}
bool(true)
bool(true)
array(2) {
  ["http"]=>
  array(2) {
    ["method"]=>
    string(4) "POST"
    ["header"]=>
    string(1) "X"
  }
  ["ftp"]=>
  array(1) {
    ["overwrite"]=>
    bool(true)
  }
}
array(0) {
}
bool(true)
bool(false)
array(1) {
  ["x"]=>
  array(1) {
    ["y"]=>
    int(1)
  }
}
array(1) {
  ["x"]=>
  array(1) {
    ["y"]=>
    int(1)
  }
}
ValueError: Options should have the form ["wrappername"]["optionname"] = $value
ValueError: Options should have the form ["wrappername"]["optionname"] = $value
ValueError: stream_context_set_option(): Argument #3 ($option_name) cannot be null when argument #2 ($wrapper_or_options) is a string
ValueError: stream_context_set_option(): Argument #4 ($value) must be provided when argument #2 ($wrapper_or_options) is a string
ValueError: stream_context_set_option(): Argument #3 ($option_name) must be null when argument #2 ($wrapper_or_options) is an array
TypeError: Invalid stream/context parameter
TypeError: fopen(): supplied resource is not a valid Stream-Context resource
TypeError: fopen(): Argument #4 ($context) must be of type resource or null, string given
