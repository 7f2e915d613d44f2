--TEST--
A string takes its length of memory_limit once: more than half of it is possible
--INI--
memory_limit=64M
--FILE--
<?php
$text = str_repeat('A', 40000000);
var_dump(strlen($text), count(explode(',', $text)));
unset($text);
var_dump(strlen(strrev(str_repeat('ab', 12000000))));
--EXPECT--
int(40000000)
int(1)
int(24000000)
