--TEST--
Strings are bytes, whatever they hold
--FILE--
<?php
$s = "\x00\xff\xfe" . chr(300) . chr(-1);
echo strlen($s), bin2hex($s), ord('é'), bin2hex(strrev('é')), bin2hex(ucfirst("\xe9")), strlen("\u{10FFFF}"), "\n";
var_dump($s === "\x00\xff\xfe\x2c\xff", "a\0b" == "a\0c", substr("\0\1\2", 1, 1) === "\1", str_pad("\0", 3, "\1") === "\1\0\1");
echo json_encode(array_map('ord', str_split("\0\x7f\x80\xff"))), "\n";
--EXPECT--
500fffe2cff195a9c3e94
bool(true)
bool(false)
bool(true)
bool(false)
[0,127,128,255]
