--TEST--
printf and vprintf print and return the length
--FILE--
<?php
var_dump(printf("%s-%d\n", 'a', 5), vprintf("%2\$s %1\$s\n", ['k' => 'x', 'y']), vsprintf('%04d', [7]));
--EXPECT--
a-5
y x
int(4)
int(4)
string(4) "0007"
