<?php
// A size or a number that is too large.
try {
    $result = similar_text(str_repeat('a', 2000), str_repeat('b', 2000));
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
