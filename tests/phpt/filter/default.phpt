--TEST--
filter.default: what comes from outside goes through it, which is deprecated
--INI--
filter.default=number_int
filter.default_flags=4
--FILE--
<?php
parse_str('a=b1<"&c[x]=4d%01&e=', $variables);
echo json_encode($variables), "\n";
var_dump($_SERVER['DOCUMENT_ROOT'], $_SERVER['SCRIPT_NAME'] === filter_input(INPUT_SERVER, 'SCRIPT_NAME'), ini_get('filter.default'), ini_set('filter.default', 'unsafe_raw'));
--EXPECT--

Deprecated: The filter.default ini setting is deprecated in Unknown on line 0
{"a":"1","c":{"x":"4"},"e":""}
string(0) ""
bool(false)
string(10) "number_int"
bool(false)
