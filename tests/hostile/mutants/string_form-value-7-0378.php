<?php
function level2() { return new RuntimeException('text', 5, new LogicException('cause')); }
function level1() { return level2(); }
$e = level1();
echo $e, "\n---\n", $e->getTraceAsString(), "\n---\n";
foreach ($e->getTrace() as $frame) echo $frame['function'], ' ', $frame['line'], ' ', basename($frame['file']), "\n";
echo basename($e->getFile()), ' ', $e->getLine(), new ArrayObject([1]), get_class($e->getPrevious()), "\n";
