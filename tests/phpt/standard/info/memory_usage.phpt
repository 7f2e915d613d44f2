--TEST--
memory_get_usage() follows large values as they come and go, and stays where it was when nothing changed
--FILE--
<?php
function megabytes(int $since): int
{
    return (int) round((memory_get_usage() - $since) / 1e6);
}

$start = memory_get_usage();
$text = str_repeat('x', 10_000_000);
var_dump(megabytes($start));
unset($text);
var_dump(megabytes($start));
function local()
{
    $text = str_repeat('y', 5_000_000);
    return strlen($text);
}
local();
var_dump(megabytes($start));
$list = range(1, 1_000_000);
var_dump(megabytes($start) >= 8);
$list = null;
var_dump(megabytes($start) <= 2);
var_dump(memory_get_peak_usage() - $start > 9_000_000);
$first = memory_get_usage();
$second = memory_get_usage();
var_dump($first === $second, memory_get_usage(true) >= $second);
--EXPECT--
int(10)
int(0)
int(0)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
