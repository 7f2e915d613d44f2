<?php
// A size or a number that is too large.
try {
    $result = unpack('a999999999999', 'x');
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
