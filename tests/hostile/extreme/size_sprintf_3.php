<?php
// A size or a number that is too large.
try {
    $result = sprintf('%99999999999999d', 1);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
