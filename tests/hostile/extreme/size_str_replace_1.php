<?php
// A size or a number that is too large.
try {
    $result = str_replace('a', str_repeat('b', 100000), str_repeat('a', 100000));
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
