<?php
// A chain of many links: concatenations.
$a = null;
foreach ([100, 1000, 20000] as $length) {
    try {
        $result = eval('return "a"' . str_repeat(' . "b"', $length) . ';');
        echo $length, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $length, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
