<?php
// Source that is nested deep: includes.
foreach ([100, 1000, 300] as $depth) {
    try {
        $result = eval('return ' . str_repeat('include ', $depth) . '"none"' . str_repeat('', $depth) . ';');
        echo $depth, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $depth, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
