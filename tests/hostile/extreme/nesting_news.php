<?php
// Source that is nested deep: news.
foreach ([100, 1000, 5000] as $depth) {
    try {
        $result = eval('return ' . str_repeat('new ArrayObject(', $depth) . '[]' . str_repeat(')', $depth) . ';');
        echo $depth, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $depth, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
