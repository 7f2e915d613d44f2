<?php
// A size or a number that is too large.
try {
    $result = strtr(str_repeat('a', 100000), ['a' => str_repeat('b', 100000)]);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
