--TEST--
Encodings by settings, and the output handler ob_iconv_handler
--EXTENSIONS--
iconv
--INI--
iconv.input_encoding=
iconv.internal_encoding=
iconv.output_encoding=
default_charset=UTF-8
internal_encoding=
input_encoding=
output_encoding=
--FILE--
<?php
ob_start();
echo json_encode(iconv_get_encoding()), json_encode(ini_get_all('iconv')), "\n";
var_dump(iconv_set_encoding('internal_encoding', 'ISO-8859-1'), iconv_strlen("\u{e9}"), ini_get('iconv.internal_encoding'));
var_dump(@iconv_get_encoding('internal_encoding'), iconv_get_encoding('INPUT_encoding'), iconv_get_encoding('none'), iconv_set_encoding('none', 'x'));
var_dump(iconv_set_encoding('output_encoding', str_repeat('x', 64)), ini_set('iconv.output_encoding', str_repeat('x', 64)), ini_set('iconv.output_encoding', 'ASCII'));
var_dump(@ini_set('internal_encoding', 'UTF-16LE'), ini_set('iconv.internal_encoding', ''), iconv_strlen('abcd'), @ini_set('default_charset', 'KOI8-R'));
echo json_encode(iconv_get_encoding('all')), "\n";
ini_restore('internal_encoding');
ini_restore('default_charset');

@ini_set('iconv.internal_encoding', 'UTF-8');
@ini_set('iconv.output_encoding', 'ISO-8859-1');
$told = [];
ob_start(fn ($content) => bin2hex($content) . "\n" . implode("\n", $told));
ob_start(function ($content) use (&$told) { return $content; });
$told[] = json_encode([ob_start('ob_iconv_handler'), ob_get_status()]);
echo "h\u{e9}";
$told[] = json_encode([@ob_start('ob_iconv_handler'), error_get_last()['message'], ob_flush(), ob_get_status()]);
echo "x\xffy";
$told[] = json_encode([@ob_flush(), error_get_last()['message'], @ob_end_clean(), @ob_get_clean(), ob_list_handlers(), function_exists('ob_iconv_handler')]);
echo "\u{e8}";
register_shutdown_function(function () use (&$told) { echo implode("\n", $told); });
?>
--EXPECTF--
{"input_encoding":"UTF-8","output_encoding":"UTF-8","internal_encoding":"UTF-8"}{"iconv.input_encoding":{"global_value":"","local_value":"","access":7},"iconv.internal_encoding":{"global_value":"","local_value":"","access":7},"iconv.output_encoding":{"global_value":"","local_value":"","access":7}}

Deprecated: iconv_set_encoding(): Use of iconv.internal_encoding is deprecated in %ssettings.php on line 4
bool(true)
int(2)
string(10) "ISO-8859-1"
string(10) "ISO-8859-1"
string(5) "UTF-8"
bool(false)
bool(false)

Warning: iconv_set_encoding(): Encoding parameter exceeds the maximum allowed length of 64 characters in %ssettings.php on line 6

Deprecated: ini_set(): Use of iconv.output_encoding is deprecated in %ssettings.php on line 6
bool(false)
bool(false)
string(0) ""

Deprecated: ini_set(): Use of iconv.internal_encoding is deprecated in %ssettings.php on line 7
string(0) ""
string(10) "ISO-8859-1"
int(2)
string(5) "UTF-8"
{"input_encoding":"KOI8-R","output_encoding":"ASCII","internal_encoding":"UTF-16LE"}
68e978e85b747275652c7b226e616d65223a226f625f69636f6e765f68616e646c6572222c2274797065223a302c22666c616773223a3131322c226c6576656c223a332c226368756e6b5f73697a65223a302c226275666665725f73697a65223a31363338342c226275666665725f75736564223a307d5d0a5b66616c73652c226f625f737461727428293a204661696c656420746f2063726561746520627566666572222c747275652c7b226e616d65223a226f625f69636f6e765f68616e646c6572222c2274797065223a302c22666c616773223a32303531322c226c6576656c223a332c226368756e6b5f73697a65223a302c226275666665725f73697a65223a31363338342c226275666665725f75736564223a307d5d0a5b747275652c226f625f666c75736828293a20446574656374656420616e20696c6c6567616c2063686172616374657220696e20696e70757420737472696e67222c66616c73652c22222c5b2264656661756c74206f75747075742068616e646c6572222c22436c6f737572653a3a5f5f696e766f6b65222c22436c6f737572653a3a5f5f696e766f6b65222c226f625f69636f6e765f68616e646c6572225d2c66616c73655d
