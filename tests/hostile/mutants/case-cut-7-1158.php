<?php
$cases = [
    fn() => strtolower("ÀBC def"),
    fn() => strtoupper("äbc-Z"),
    fn() => ucfirst(""),
    fn() => ucfirst("élan"),
    fn() => lcfirst("ABC"),
    fn() => ucwords("hello big-world  x"),
    fn() => ucwords("hello big-world","-"),
    fn() => ucwords("a b","a..c"),
];
foreach ($cases as $number => $case) {
    echo "-- $number