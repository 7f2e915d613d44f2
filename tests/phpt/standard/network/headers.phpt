--TEST--
Headers of a reply that nobody gets: checks, status, the moment when they are sent
--FILE--
<?php
ob_start();
var_dump(headers_sent($f, $l), $f, $l, headers_list(), http_response_code());
header('Foo: Bar'); header('Foo: Baz', false); header("X: a\nb"); header("Bad\0x: 1"); header('Content-Type: text/plain'); header('Location: /x'); header('NoColon'); header('');
var_dump(http_response_code(), headers_list());
header('HTTP/1.1 404 Not Found'); var_dump(http_response_code());
header('A: b', true, 301); var_dump(http_response_code());
var_dump(http_response_code(500), http_response_code());
var_dump(http_response_code(0));
header_remove('Foo'); header_remove(); 
var_dump(header_register_callback(fn() => print("callback\n")));
var_dump(header_register_callback(fn() => print("callback 2\n")));
try { header_register_callback('nope'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
ob_end_flush();
var_dump(headers_sent($f, $l), basename($f), $l);
header('Late: 1'); header_remove('x'); var_dump(http_response_code(200)); 
--EXPECTF--
callback 2
bool(false)
string(0) ""
int(0)
array(0) {
}
bool(false)

Warning: Header may not contain more than a single header, new line detected in %sheaders.php on line 4

Warning: Header may not contain NUL bytes in %sheaders.php on line 4
int(302)
array(0) {
}
int(404)
int(301)
int(301)
int(500)
int(500)
bool(true)
bool(true)
header_register_callback(): Argument #1 ($callback) must be a valid callback, function "nope" not found or invalid function name
bool(true)
string(11) "headers.php"
int(14)

Warning: Cannot modify header information - headers already sent by (output started at %sheaders.php:14) in %sheaders.php on line 16

Warning: Cannot modify header information - headers already sent by (output started at %sheaders.php:14) in %sheaders.php on line 16
int(500)
