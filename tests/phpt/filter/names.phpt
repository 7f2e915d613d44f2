--TEST--
FILTER_VALIDATE_DOMAIN, _URL, _EMAIL and _REGEXP
--FILE--
<?php
foreach (['', 'a', '.a', 'a..b', 'a.', 'a-.b', '-a', 'a_b.c', 'a-b.c', str_repeat('x', 63), str_repeat('x', 64), str_repeat('abc.', 63) . 'a', str_repeat('abc.', 63) . 'ab'] as $name) {
    echo strlen($name), ' ', substr($name, 0, 8), ' ', json_encode(filter_var($name, FILTER_VALIDATE_DOMAIN) !== false), ' ', json_encode(filter_var($name, FILTER_VALIDATE_DOMAIN, FILTER_FLAG_HOSTNAME) !== false), "\n";
}

foreach (['http://a', 'http://a/', 'http://a/p?q', 'http://a?q', 'http:///p', 'http://a_b/', 'ftp://a_b/', 'http://[::1]:80/', 'http://[::g]/', 'HTTP://user:p%41w@host', 'http://u%a1@host', 'http://a b/', 'mailto:x', 'MAILTO:x',
    'file:///etc', 'news:', 'x:y', '//a/b', 'a.com:80', "http://\u{e9}/", 'http://a:99999/'] as $url) {
    echo $url;
    foreach ([0, FILTER_FLAG_PATH_REQUIRED, FILTER_FLAG_QUERY_REQUIRED] as $flags) {
        echo ' ', json_encode(filter_var($url, FILTER_VALIDATE_URL, $flags) !== false);
    }
    echo "\n";
}

foreach (['a@b.c', 'a@b', 'a.b@c.d', 'a..b@c.d', '.a@c.d', '"a b"@c.d', '"a\\ b"@c.d', '"a"."b"@c.d', 'a+b!#$@c.d', 'a@-b.c', 'a@b-.c', 'a@b.1c', 'a@b.c1', 'a@b.c-d', 'a@b_c.d', "\u{e9}@b.c", "a@\u{e9}.c", "a\u{201c}@b.c",
    'a@[1.2.3.4]', 'a@[01.2.3.4]', 'a@[IPv6:::1]', 'a@[ipv6:1:2:3:4:5:6:7:8]', 'a@[IPv6:1:2:3:4:5:6:7::]', 'a@[IPv6:::1.2.3.4]', 'a@[::1]', 'a@b@c.d', "a@b.c\n", str_repeat('x', 64) . '@b.c', str_repeat('x', 65) . '@b.c',
    'a@' . str_repeat('x', 63) . '.c', 'a@' . str_repeat('x', 64) . '.c', 'a@' . str_repeat('b.', 125) . 'cc', 'a@' . str_repeat('b.', 126) . 'cc'] as $address) {
    echo json_encode(substr($address, 0, 20)), ' ', json_encode(filter_var($address, FILTER_VALIDATE_EMAIL) !== false), ' ', json_encode(filter_var($address, FILTER_VALIDATE_EMAIL, FILTER_FLAG_EMAIL_UNICODE) !== false), "\n";
}

var_dump(filter_var('abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/b/']]));
var_dump(filter_var('abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/^b/', 'default' => 'else']]));
var_dump(filter_var("\xff", FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/./u']]));
var_dump(@filter_var('abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/(/']]), error_get_last()['message']);
try {
    filter_var('abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => 5]]);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
0  true false
1 a true true
2 .a false false
4 a..b false false
2 a. true true
4 a-.b true false
2 -a true false
5 a_b.c true false
5 a-b.c true true
63 xxxxxxxx true true
64 xxxxxxxx false false
253 abc.abc. true true
254 abc.abc. false false
http://a true false false
http://a/ true true false
http://a/p?q true true true
http://a?q true false true
http:///p false false false
http://a_b/ false false false
ftp://a_b/ true true false
http://[::1]:80/ true true false
http://[::g]/ false false false
HTTP://user:p%41w@host true false false
http://u%a1@host false false false
http://a b/ false false false
mailto:x true true false
MAILTO:x false false false
file:///etc true true false
news: true false false
x:y false false false
//a/b false false false
a.com:80 false false false
http://é/ false false false
http://a:99999/ false false false
"a@b.c" true true
"a@b" false false
"a.b@c.d" true true
"a..b@c.d" false false
".a@c.d" false false
"\"a b\"@c.d" false false
"\"a\\ b\"@c.d" true true
"\"a\".\"b\"@c.d" true true
"a+b!#$@c.d" true true
"a@-b.c" false false
"a@b-.c" false false
"a@b.1c" false false
"a@b.c1" true true
"a@b.c-d" true true
"a@b_c.d" false false
"\u00e9@b.c" false true
"a@\u00e9.c" false false
"a\u201c@b.c" false false
"a@[1.2.3.4]" true true
"a@[01.2.3.4]" false false
"a@[IPv6:::1]" true true
"a@[ipv6:1:2:3:4:5:6:" true true
"a@[IPv6:1:2:3:4:5:6:" false false
"a@[IPv6:::1.2.3.4]" true true
"a@[::1]" false false
"a@b@c.d" false false
"a@b.c\n" false false
"xxxxxxxxxxxxxxxxxxxx" true true
"xxxxxxxxxxxxxxxxxxxx" false false
"a@xxxxxxxxxxxxxxxxxx" true true
"a@xxxxxxxxxxxxxxxxxx" false false
"a@b.b.b.b.b.b.b.b.b." true true
"a@b.b.b.b.b.b.b.b.b." false false
string(3) "abc"
string(4) "else"
bool(false)
bool(false)
string(73) "filter_var(): Compilation failed: missing closing parenthesis at offset 1"
filter_var(): "regexp" option is missing
