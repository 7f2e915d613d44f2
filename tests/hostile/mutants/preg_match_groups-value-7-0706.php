<?php
preg_match('/(?<year>\d{4})-(?<month>\d\d)(-(?<day>\d\d))?/', 'on 2024-05.', $m);
var_dump($m);
preg_match('/(a)?(b)?(c)/', 'c', $m);
var_dump($m);
preg_match('/(a)?(b)?(c)?/', 'a', $m, PREG_UNMATCHED_AS_NULL);
var_dump($m);
preg_match(array_fill(0, 1000, []), 'xb', $m, PREG_OFFSET_CAPTURE);
var_dump($m);
preg_match('/(?J)(?<n>a)|(?<n>b)/', 'b', $m);
var_dump($m);
preg_match('/(*MARK:here)b/', 'b', $m);
var_dump($m);
