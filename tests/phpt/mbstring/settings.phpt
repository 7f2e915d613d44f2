--TEST--
What functions use when nothing is said
--FILE--
<?php
var_dump(mb_internal_encoding(), mb_http_output(), mb_http_input(), mb_http_input('I'), mb_http_input('L'), mb_language(), mb_substitute_character());
var_dump(mb_internal_encoding('iso-8859-1'), mb_internal_encoding(), mb_strlen('é'), mb_language('de'), mb_language(), mb_http_output('pass'), mb_http_output());
print_r(mb_get_info());
foreach (['internal_encoding', 'MAIL_CHARSET', 'http_input', 'nothing'] as $type) {
    var_dump(mb_get_info($type));
}
foreach ([fn() => mb_internal_encoding('x'), fn() => mb_language('x'), fn() => mb_http_output('x'), fn() => mb_http_input('x'), fn() => mb_substitute_character('x'), fn() => mb_substitute_character(0xD800), fn() => mb_preferred_mime_name('x')] as $call) {
    try {
        $call();
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(mb_preferred_mime_name('latin1'), mb_preferred_mime_name('UTF7-IMAP'));
var_dump(mb_parse_str("a=1&b[]=\xE9&c%20d=e+f", $result), $result);
mb_internal_encoding('UTF-8');
ini_set('default_charset', 'ISO-8859-15');
var_dump(mb_internal_encoding(), mb_http_output());
var_dump(mb_chr(0x20AC), mb_chr(0x20AC, 'Windows-1252') === "\x80", mb_chr(0xD800), mb_chr(-1), mb_chr(0x20AC, 'ISO-8859-1'), mb_ord('€'), mb_ord("\x80", 'Windows-1252'), mb_ord("\xFF"));
--EXPECTF--
string(5) "UTF-8"
string(5) "UTF-8"
bool(false)
array(1) {
  [0]=>
  string(5) "UTF-8"
}
string(5) "UTF-8"
string(7) "neutral"
int(63)
bool(true)
string(10) "ISO-8859-1"
int(2)
bool(true)
string(6) "German"
bool(true)
string(4) "pass"
Array
(
    [internal_encoding] => ISO-8859-1
    [http_output] => pass
    [http_output_conv_mimetypes] => ^(text/|application/xhtml\+xml)
    [mail_charset] => ISO-8859-15
    [mail_header_encoding] => Quoted-Printable
    [mail_body_encoding] => 8bit
    [illegal_chars] => 0
    [encoding_translation] => Off
    [language] => German
    [detect_order] => Array
        (
            [0] => ASCII
            [1] => UTF-8
        )

    [substitute_character] => 63
    [strict_detection] => Off
)
string(10) "ISO-8859-1"
string(11) "ISO-8859-15"
NULL
bool(false)
mb_internal_encoding(): Argument #1 ($encoding) must be a valid encoding, "x" given
mb_language(): Argument #1 ($language) must be a valid language, "x" given
mb_http_output(): Argument #1 ($encoding) must be a valid encoding, "x" given
mb_http_input(): Argument #1 ($type) must be one of "G", "P", "C", "S", "I", or "L"
mb_substitute_character(): Argument #1 ($substitute_character) must be "none", "long", "entity" or a valid codepoint
mb_substitute_character(): Argument #1 ($substitute_character) is not a valid codepoint
mb_preferred_mime_name(): Argument #1 ($encoding) must be a valid encoding, "x" given

Warning: mb_preferred_mime_name(): No MIME preferred name corresponding to "UTF7-IMAP" in %ssettings.php on line 15
string(10) "ISO-8859-1"
bool(false)
bool(true)
array(3) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  array(1) {
    [0]=>
    string(1) "?"
  }
  ["c_d"]=>
  string(3) "e f"
}
string(5) "UTF-8"
string(4) "pass"
string(3) "€"
bool(true)
bool(false)
bool(false)
bool(false)
int(8364)
int(8364)
bool(false)
