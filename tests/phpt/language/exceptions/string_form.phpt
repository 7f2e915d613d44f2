--TEST--
__toString, getTraceAsString and getTrace
--FILE--
<?php
function level2() { return new RuntimeException('text', 5, new LogicException('cause')); }
function level1() { return level2(); }
$e = level1();
echo $e, "\n---\n", $e->getTraceAsString(), "\n---\n";
foreach ($e->getTrace() as $frame) echo $frame['function'], ' ', $frame['line'], ' ', basename($frame['file']), "\n";
echo basename($e->getFile()), ' ', $e->getLine(), ' ', get_class($e->getPrevious()), "\n";
--EXPECTF--
LogicException: cause in %sstring_form.php:2
Stack trace:
#0 %sstring_form.php(3): level2()
#1 %sstring_form.php(4): level1()
#2 {main}

Next RuntimeException: text in %sstring_form.php:2
Stack trace:
#0 %sstring_form.php(3): level2()
#1 %sstring_form.php(4): level1()
#2 {main}
---
#0 %sstring_form.php(3): level2()
#1 %sstring_form.php(4): level1()
#2 {main}
---
level2 3 string_form.php
level1 4 string_form.php
string_form.php 2 LogicException
