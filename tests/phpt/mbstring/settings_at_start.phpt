--TEST--
mbstring: settings take effect in the order in which they are declared, each once, whatever the order in which they are given
--INI--
mbstring.internal_encoding=ISO-8859-1
mbstring.http_output=UTF-8
mbstring.detect_order=NONE_OF_THESE
mbstring.http_input=SJIS
mbstring.http_output=EUC-JP
--FILE--
<?php
var_dump(mb_internal_encoding(), mb_http_output(), mb_http_input('L'), mb_detect_order());
var_dump(ini_get('mbstring.http_output'), ini_get('mbstring.detect_order'));
--EXPECT--
Warning: PHP Startup: INI setting contains invalid encoding "NONE_OF_THESE" in Unknown on line 0

Deprecated: PHP Startup: Use of mbstring.http_input is deprecated in Unknown on line 0

Deprecated: PHP Startup: Use of mbstring.http_output is deprecated in Unknown on line 0

Deprecated: PHP Startup: Use of mbstring.internal_encoding is deprecated in Unknown on line 0
string(10) "ISO-8859-1"
string(6) "EUC-JP"
string(4) "SJIS"
array(2) {
  [0]=>
  string(5) "ASCII"
  [1]=>
  string(5) "UTF-8"
}
string(6) "EUC-JP"
string(0) ""
