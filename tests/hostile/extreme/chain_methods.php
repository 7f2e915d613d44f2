<?php
// A chain of many links: methods.
$a = null;
foreach ([100, 1000, 10000] as $length) {
    try {
        $result = eval('return (new ArrayIterator([]))' . str_repeat('->getArrayCopy()', $length) . ';');
        echo $length, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $length, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
