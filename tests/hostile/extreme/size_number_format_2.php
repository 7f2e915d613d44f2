<?php
// A size or a number that is too large.
try {
    $result = number_format(1e300, 400);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
