--TEST--
Output is not compressed for a client that does not accept it, nor when some of it is sent
--EXTENSIONS--
zlib
--INI--
zlib.output_compression=0
html_errors=0
--ENV--
HTTP_ACCEPT_ENCODING=br
--FILE--
<?php
var_dump(ini_set('zlib.output_compression', 'On'), ini_get('zlib.output_compression'), ob_get_level());
var_dump(ini_set('zlib.output_compression', 'Off'), ini_set('zlib.output_handler', 'strtoupper'));
var_dump(zlib_get_coding_type(), ob_gzhandler('x', PHP_OUTPUT_HANDLER_START));
ob_start('ob_gzhandler');
echo "as it is\n";
ob_end_flush();
ob_start('ob_gzhandler');
echo "dropped\n";
ob_end_clean();
$_SERVER['HTTP_ACCEPT_ENCODING'] = 'x-gzip';
ob_start('ob_gzhandler');
echo "too late\n";
ob_end_flush();
var_dump(zlib_get_coding_type());
?>
--EXPECTF--
string(1) "0"
string(2) "On"
int(0)

Warning: ini_set(): Cannot change zlib.output_compression - headers already sent in %soutput_refused.php on line 3

Warning: ini_set(): Cannot change zlib.output_handler - headers already sent in %soutput_refused.php on line 3
bool(false)
bool(false)
bool(false)
bool(false)
as it is

Warning: Cannot modify header information - headers already sent by (output started at %soutput_refused.php:2) in %soutput_refused.php on line 7
too late

Warning: Cannot modify header information - headers already sent by (output started at %soutput_refused.php:2) in %soutput_refused.php on line 14
bool(false)
