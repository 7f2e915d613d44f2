<?php
// Source that is nested deep: anonymous_classes.
foreach ([100, 1000, 2000] as $depth) {
    try {
        $result = eval('return ' . str_repeat('new class(', $depth) . '1' . str_repeat(') { function __construct($x) {} }', $depth) . ';');
        echo $depth, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $depth, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
