--TEST--
The text of exceptions with an empty file and of traces that a program has made up
--FILE--
<?php
class E extends Exception
{
    function __construct($file, $line) { $this->file = $file; $this->line = $line; }
}
echo new E('', 5), "\n";
echo new E('f.php', 0), "\n";
$trace = new ReflectionProperty('Exception', 'trace');
foreach ([[null], [[]], [['file' => 1, 'line' => 'x', 'class' => null, 'type' => [], 'function' => 1.5, 'args' => 'a']],
    [['file' => 'f', 'line' => 3, 'class' => 'C', 'type' => '->', 'function' => 'g', 'args' => [1, 'n' => 2]]]] as $calls) {
    $e = new Exception;
    $trace->setValue($e, $calls);
    echo $e->getTraceAsString(), "\n";
}
throw new E('', 7);
?>
--EXPECTF--
E in :5
Stack trace:
#0 {main}
E in f.php:0
Stack trace:
#0 {main}

Warning: Expected array for frame 0 in %smade_up_positions.php on line 13
#0 {main}
#0 [internal function]: ()
#1 {main}

Warning: File name is not a string in %smade_up_positions.php on line 13

Warning: Value for class is not a string in %smade_up_positions.php on line 13

Warning: Value for type is not a string in %smade_up_positions.php on line 13

Warning: Value for function is not a string in %smade_up_positions.php on line 13

Warning: args element is not an array in %smade_up_positions.php on line 13
#0 [unknown file]: [unknown][unknown][unknown]()
#1 {main}
#0 f(3): C->g(1, n: 2)
#1 {main}

Fatal error: Uncaught E in :7
Stack trace:
#0 {main}
  thrown in Unknown on line 7
