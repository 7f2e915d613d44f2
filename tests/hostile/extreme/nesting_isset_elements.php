<?php
// Source that is nested deep: isset_elements.
foreach ([100, 1000, 20000] as $depth) {
    try {
        $result = eval('return ' . str_repeat('$a[0] ?? $b[', $depth) . '1' . str_repeat(']', $depth) . ';');
        echo $depth, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $depth, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
