<?php
// A size or a number that is too large.
try {
    $result = str_repeat(str_repeat('x', 1 << 20), 1 << 20);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
