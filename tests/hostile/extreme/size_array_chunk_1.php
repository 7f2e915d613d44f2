<?php
// A size or a number that is too large.
try {
    $result = array_chunk([1], PHP_INT_MAX);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
