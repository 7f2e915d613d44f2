<?php
// A chain of many links: ternaries.
$a = null;
foreach ([100, 1000, 20000] as $length) {
    try {
        $result = eval('return 1' . str_repeat(' ?: 1', $length) . ';');
        echo $length, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $length, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
