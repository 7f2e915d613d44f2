--TEST--
strtotime() returns false for what it cannot read
--FILE--
<?php
foreach (['', 'foo', '2024-13-45', '10:20 11:30', '2024-01-01 2024-01-02', '1st of', 'next', '@', '10:99', 'Europe/Nowhere', "\0", '2024-02-30'] as $text) {
    echo json_encode($text), ' ';
    var_dump(strtotime($text, 0));
}
--EXPECT--
"" bool(false)
"foo" bool(false)
"2024-13-45" bool(false)
"10:20 11:30" bool(false)
"2024-01-01 2024-01-02" bool(false)
"1st of" bool(false)
"next" bool(false)
"@" bool(false)
"10:99" bool(false)
"Europe\/Nowhere" bool(false)
"\u0000" int(0)
"2024-02-30" int(1709251200)
