<?php
// A size or a number that is too large.
try {
    $result = range(0, 1, 1e-12);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
