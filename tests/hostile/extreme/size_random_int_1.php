<?php
// A size or a number that is too large.
try {
    $result = random_int(PHP_INT_MIN, PHP_INT_MAX);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
