<?php
// A size or a number that is too large.
try {
    $result = array_slice([1, 2], PHP_INT_MIN, PHP_INT_MIN);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
