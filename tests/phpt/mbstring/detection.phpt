--TEST--
Detection of encodings, strict and not, and its order
--FILE--
<?php
$lists = [null, 'UTF-8', 'ASCII,UTF-8', ['UTF-8', 'ISO-8859-1'], 'ISO-8859-1, UTF-8', 'auto', 'UTF-16LE,UTF-16BE', 'Windows-1251,KOI8-R,UTF-8', ['UTF-7', 'ASCII'], 'UCS-2,8bit'];
foreach (['', 'abc', 'é', "\xE9", "caf\xE9 au lait", "a\xFF", "\xFF", 'Привет', "\xCF\xF0\xE8\xE2\xE5\xF2", "\0a\0b", "a\0b\0", '+AGE-', "\xC3"] as $text) {
    foreach ($lists as $list) {
        echo json_encode([mb_detect_encoding($text, $list), mb_detect_encoding($text, $list, true)]), ' ';
    }
    echo "\n";
}
var_dump(mb_detect_order(), mb_detect_order('UTF-8, ISO-8859-1'), mb_detect_order(), mb_detect_encoding("\xE9"));
foreach ([fn() => mb_detect_order('nothing'), fn() => mb_detect_order([]), fn() => mb_detect_encoding('a', ''), fn() => mb_detect_encoding('a', ['x'])] as $call) {
    try {
        $call();
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
$a = ["\xE9", ['k' => "\xE8"]];
$b = 'x';
$c = new class { public $p = "\xEA"; };
var_dump(mb_convert_variables('UTF-8', 'ASCII, UTF-8, ISO-8859-1', $a, $b, $c), $a, $b, $c->p);
var_dump(mb_convert_encoding(["\xE9" => ["\xE8", 1, null]], 'UTF-8', 'ISO-8859-1'), mb_check_encoding(['a' => ["\xFF"]]), mb_check_encoding(['é' => [1]]));
--EXPECT--
["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ISO-8859-1","ISO-8859-1"] ["ASCII","ASCII"] ["UTF-16LE","UTF-16LE"] ["Windows-1251","Windows-1251"] ["UTF-7","UTF-7"] ["UCS-2","UCS-2"] 
["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ISO-8859-1","ISO-8859-1"] ["ASCII","ASCII"] [false,false] ["Windows-1251","Windows-1251"] ["UTF-7","UTF-7"] ["UCS-2",false] 
["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-16LE","UTF-16LE"] ["UTF-8","UTF-8"] [false,false] ["UCS-2","UCS-2"] 
["UTF-8",false] ["UTF-8",false] ["UTF-8",false] ["ISO-8859-1","ISO-8859-1"] ["ISO-8859-1","ISO-8859-1"] ["UTF-8",false] [false,false] ["Windows-1251","Windows-1251"] [false,false] ["UCS-2",false] 
["UTF-8",false] ["UTF-8",false] ["UTF-8",false] ["ISO-8859-1","ISO-8859-1"] ["ISO-8859-1","ISO-8859-1"] ["UTF-8",false] ["UTF-16LE","UTF-16LE"] ["Windows-1251","Windows-1251"] [false,false] ["UCS-2","UCS-2"] 
[false,false] ["UTF-8",false] [false,false] ["ISO-8859-1","ISO-8859-1"] ["ISO-8859-1","ISO-8859-1"] [false,false] ["UTF-16LE","UTF-16LE"] ["Windows-1251","Windows-1251"] [false,false] ["UCS-2","UCS-2"] 
[false,false] [false,false] [false,false] ["ISO-8859-1","ISO-8859-1"] ["ISO-8859-1","ISO-8859-1"] [false,false] [false,false] ["Windows-1251","Windows-1251"] [false,false] ["UCS-2",false] 
["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-8","UTF-8"] ["UTF-16LE","UTF-16LE"] ["UTF-8","UTF-8"] [false,false] ["UCS-2","UCS-2"] 
["UTF-8",false] ["UTF-8",false] ["UTF-8",false] ["ISO-8859-1","ISO-8859-1"] ["ISO-8859-1","ISO-8859-1"] ["UTF-8",false] ["UTF-16BE","UTF-16BE"] ["Windows-1251","Windows-1251"] [false,false] ["UCS-2","UCS-2"] 
["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ISO-8859-1","ISO-8859-1"] ["ASCII","ASCII"] ["UTF-16BE","UTF-16BE"] ["Windows-1251","Windows-1251"] ["UTF-7","UTF-7"] ["UCS-2","UCS-2"] 
["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ISO-8859-1","ISO-8859-1"] ["ASCII","ASCII"] ["UTF-16LE","UTF-16LE"] ["Windows-1251","Windows-1251"] ["UTF-7","UTF-7"] ["UCS-2","UCS-2"] 
["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ASCII","ASCII"] ["UTF-8","UTF-8"] ["ISO-8859-1","ISO-8859-1"] ["ASCII","ASCII"] [false,false] ["Windows-1251","Windows-1251"] ["UTF-7","UTF-7"] ["UCS-2",false] 
["UTF-8",false] ["UTF-8",false] ["UTF-8",false] ["ISO-8859-1","ISO-8859-1"] ["ISO-8859-1","ISO-8859-1"] ["UTF-8",false] [false,false] ["Windows-1251","Windows-1251"] [false,false] ["UCS-2",false] 
array(2) {
  [0]=>
  string(5) "ASCII"
  [1]=>
  string(5) "UTF-8"
}
bool(true)
array(2) {
  [0]=>
  string(5) "UTF-8"
  [1]=>
  string(10) "ISO-8859-1"
}
string(10) "ISO-8859-1"
mb_detect_order(): Argument #1 ($encoding) contains invalid encoding "nothing"
mb_detect_order(): Argument #1 ($encoding) must specify at least one encoding
mb_detect_encoding(): Argument #2 ($encodings) must specify at least one encoding
mb_detect_encoding(): Argument #2 ($encodings) contains invalid encoding "x"
string(10) "ISO-8859-1"
array(2) {
  [0]=>
  string(2) "é"
  [1]=>
  array(1) {
    ["k"]=>
    string(2) "è"
  }
}
string(1) "x"
string(2) "ê"
array(1) {
  ["é"]=>
  array(3) {
    [0]=>
    string(2) "è"
    [1]=>
    int(1)
    [2]=>
    NULL
  }
}
bool(false)
bool(true)
