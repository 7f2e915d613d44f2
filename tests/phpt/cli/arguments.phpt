--TEST--
$argv, $argc and $_SERVER
--ARGS--
one --two=2 -x 'three 3' -- -n
--FILE--
<?php
var_dump($argc, array_slice($argv, 1), basename($argv[0]), $_SERVER['argv'] === $argv, $_SERVER['argc'],
    PHP_SAPI, php_sapi_name(), isset($_SERVER['REQUEST_TIME_FLOAT']), basename($_SERVER['SCRIPT_NAME']),
    basename(__FILE__), __LINE__, getenv('TZ'));
--EXPECT--
int(7)
array(6) {
  [0]=>
  string(3) "one"
  [1]=>
  string(7) "--two=2"
  [2]=>
  string(2) "-x"
  [3]=>
  string(7) "three 3"
  [4]=>
  string(2) "--"
  [5]=>
  string(2) "-n"
}
string(13) "arguments.php"
bool(true)
int(7)
string(3) "cli"
string(3) "cli"
bool(true)
string(13) "arguments.php"
string(13) "arguments.php"
int(4)
string(0) ""
