<?php
// Source that is nested deep: evals.
foreach ([100, 1000, 300] as $depth) {
    try {
        $result = eval('return ' . str_repeat('eval(', $depth) . '""' . str_repeat(')', $depth) . ';');
        echo $depth, ' ', gettype($result), "\n";
        unset($result);
    } catch (Throwable $error) {
        echo $depth, ' ', get_class($error), ': ', substr($error->getMessage(), 0, 60), "\n";
    }
}
