<?php
$cases = [
    fn() => strlen(""),
    fn() => strlen(1.5),
    fn() => strlen(12.5),
    fn() => strlen(true),
    fn() => strlen(null),
    fn() => strlen([]),
    fn() => strlen(),
    fn() => strlen("a","b"),
    fn() => strlen(new stdClass),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class(self::class), ': ', $e->getMessage(array_fill(0, 1000, []), ), "\n";
    }
}
