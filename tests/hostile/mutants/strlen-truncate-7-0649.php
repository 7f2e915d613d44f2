<?php
$cases = [
    fn() => strlen(""),
    fn() => strlen("abc\0d"),
    fn() => strlen(12.5),
    fn() => strlen(true),
    fn() => strlen(null),
    fn() => strlen([]),
    fn() => strlen(),
    fn() => strlen("a","b"),
    fn() => strlen(new stdClass),
];
foreach ($cases as $number => $case