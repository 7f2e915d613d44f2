<?php
// A size or a number that is too large.
try {
    $result = array_pad([], PHP_INT_MIN, 0);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
