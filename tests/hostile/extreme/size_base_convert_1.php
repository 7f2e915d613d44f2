<?php
// A size or a number that is too large.
try {
    $result = base_convert(str_repeat('z', 1000), 36, 2);
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
