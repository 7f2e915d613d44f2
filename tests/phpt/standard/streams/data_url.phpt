--TEST--
data: urls
--FILE--
<?php
foreach (['data:,a%20b+c', 'data:text/plain,x', 'data://text/plain;base64,SGVsbG8=', 'data:text/plain;charset=utf-8;base64,SGVsbG8', 'data:;base64,QQ==',
    'data:nothing', 'data:bad,x', 'data:text/plain;bad,x', 'data:text/plain;base64,*', 'data:;x=y,z', 'data:text/x;mediatype=q;a=b,1'] as $url) {
    var_dump(file_get_contents($url));
}
print_r(stream_get_meta_data(fopen('data:text/x;mediatype=q;a=b;base64,QUJD', 'r')));
var_dump(fwrite(fopen('data:,x', 'w'), 'y'));
?>
--EXPECTF--
string(5) "a b c"
string(1) "x"
string(5) "Hello"
string(5) "Hello"
string(1) "A"

Warning: file_get_contents(data:nothing): Failed to open stream: rfc2397: no comma in URL in %sdata_url.php on line 4
bool(false)

Warning: file_get_contents(data:bad,x): Failed to open stream: rfc2397: illegal media type in %sdata_url.php on line 4
bool(false)

Warning: file_get_contents(data:text/plain;bad,x): Failed to open stream: rfc2397: illegal parameter in %sdata_url.php on line 4
bool(false)

Warning: file_get_contents(data:text/plain;base64,*): Failed to open stream: rfc2397: unable to decode in %sdata_url.php on line 4
bool(false)

Warning: file_get_contents(data:;x=y,z): Failed to open stream: rfc2397: illegal media type in %sdata_url.php on line 4
bool(false)
string(1) "1"
Array
(
    [mediatype] => text/x
    [a] => b
    [base64] => 1
    [wrapper_type] => RFC2397
    [stream_type] => RFC2397
    [mode] => r
    [unread_bytes] => 0
    [seekable] => 1
    [uri] => data:text/x;mediatype=q;a=b;base64,QUJD
)

Notice: fwrite(): Stream is not writable in %sdata_url.php on line 7
bool(false)
