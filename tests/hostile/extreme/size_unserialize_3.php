<?php
// A size or a number that is too large.
try {
    $result = unserialize(str_repeat('a:1:{i:0;', 100000));
    echo gettype($result), "\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', substr($error->getMessage(), 0, 80), "\n";
}
