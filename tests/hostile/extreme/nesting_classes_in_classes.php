<?php
// Source that is nested deep: classes_in_classes.
foreach ([100, 1000, 1000] as $depth) {
    try {
        $result = eval('return ' . str_repeat('new class { function f() { return ', $depth) . '1' . str_repeat('; } }', $depth) . ';');
        echo $depth, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $depth, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
