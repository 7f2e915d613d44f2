--TEST--
Header fields: iconv_mime_decode() and iconv_mime_decode_headers()
--EXTENSIONS--
iconv
--FILE--
<?php
$fields = [
    'Subject: =?UTF-8?B?w6k=?=', '=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=', '=?iso-8859-1?q?caf=E9_noir?= and more', "=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=", "folded\r\n\tline\nnext: field",
    '=?bogus?Q?abc?= rest', '=?UTF-8?X?abc?= rest', '=?UTF-8?Q?abc', '=?UTF-8', '=', 'a=b=?c', "\xe9", '=?UTF-8*en?Q?language?=', 'x=?UTF-8?Q?y?=z', '=?UTF-8?Q?=E9?= .',
    "soft =?UTF-8?Q?a=\r\nb?=", '=?' . str_repeat('x', 90) . '?Q?a?=', "bare\rreturn", "  blanks  =?UTF-8?Q?w?=  x", '=?UTF-8?B??=', "\n", "=?\r\nx", "=?UTF-8?Q?a?b", '=?UTF-8?Q?a?=?=',
];
foreach ([0, ICONV_MIME_DECODE_STRICT, ICONV_MIME_DECODE_CONTINUE_ON_ERROR, ICONV_MIME_DECODE_STRICT | ICONV_MIME_DECODE_CONTINUE_ON_ERROR] as $mode) {
    foreach (['UTF-8', 'ISO-8859-1'] as $encoding) {
        echo "== $mode $encoding\n";
        foreach ($fields as $field) {
            error_clear_last();
            $text = @iconv_mime_decode($field, $mode, $encoding);
            echo json_encode($field, JSON_INVALID_UTF8_SUBSTITUTE), ' ', $text === false ? error_get_last()['message'] : bin2hex($text), "\n";
        }
    }
}

$headers = "Subject: =?UTF-8?B?w6k=?=\r\nReceived: one\nReceived: two\n three\nReceived: =?iso-8859-1?Q?=E9?=\n12: numeric\n12: again\nno colon\nEmpty:\nX:\t  y: z\n\nBody: not read?";
var_dump(iconv_mime_decode_headers($headers, 0, 'UTF-8'), iconv_mime_decode_headers('', 0, 'UTF-8'), iconv_mime_decode_headers("A: =?bogus?Q?x?=\n", 0, 'UTF-8'));
var_dump(iconv_mime_decode('a', 0, 'nosuch'), iconv_mime_decode('a', 0, str_repeat('x', 64)), iconv_mime_decode_headers('a', 0, str_repeat('x', 64)));
?>
--EXPECTF--
== 0 UTF-8
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20c3a9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" c3a9c3a8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166c3a9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" iconv_mime_decode(): Wrong encoding, conversion from "???" to "UTF-8" is not allowed
"=?UTF-8?X?abc?= rest" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?abc" iconv_mime_decode(): Malformed string
"=?UTF-8" iconv_mime_decode(): Malformed string
"=" iconv_mime_decode(): Malformed string
"a=b=?c" iconv_mime_decode(): Malformed string
"\ufffd" iconv_mime_decode(): Detected an illegal character in input string
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 78797a
"=?UTF-8?Q?=E9?= ." iconv_mime_decode(): Detected an incomplete multibyte character in input string
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" iconv_mime_decode(): Malformed string
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?a?=?=" iconv_mime_decode(): Malformed string
== 0 ISO-8859-1
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20e9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" e9e8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166e9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" iconv_mime_decode(): Wrong encoding, conversion from "???" to "ISO-8859-1" is not allowed
"=?UTF-8?X?abc?= rest" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?abc" iconv_mime_decode(): Malformed string
"=?UTF-8" iconv_mime_decode(): Malformed string
"=" iconv_mime_decode(): Malformed string
"a=b=?c" iconv_mime_decode(): Malformed string
"\ufffd" iconv_mime_decode(): Detected an illegal character in input string
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 78797a
"=?UTF-8?Q?=E9?= ." iconv_mime_decode(): Detected an incomplete multibyte character in input string
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" iconv_mime_decode(): Malformed string
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?a?=?=" iconv_mime_decode(): Malformed string
== 1 UTF-8
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20c3a9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" c3a9c3a8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166c3a9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" iconv_mime_decode(): Wrong encoding, conversion from "???" to "UTF-8" is not allowed
"=?UTF-8?X?abc?= rest" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?abc" iconv_mime_decode(): Malformed string
"=?UTF-8" iconv_mime_decode(): Malformed string
"=" iconv_mime_decode(): Malformed string
"a=b=?c" 613d623d3f63
"\ufffd" iconv_mime_decode(): Detected an illegal character in input string
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 783d3f5554462d383f513f793f3d7a
"=?UTF-8?Q?=E9?= ." iconv_mime_decode(): Detected an incomplete multibyte character in input string
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" iconv_mime_decode(): Malformed string
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?a?=?=" 3d3f5554462d383f513f613f3d3f3d
== 1 ISO-8859-1
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20e9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" e9e8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166e9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" iconv_mime_decode(): Wrong encoding, conversion from "???" to "ISO-8859-1" is not allowed
"=?UTF-8?X?abc?= rest" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?abc" iconv_mime_decode(): Malformed string
"=?UTF-8" iconv_mime_decode(): Malformed string
"=" iconv_mime_decode(): Malformed string
"a=b=?c" 613d623d3f63
"\ufffd" iconv_mime_decode(): Detected an illegal character in input string
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 783d3f5554462d383f513f793f3d7a
"=?UTF-8?Q?=E9?= ." iconv_mime_decode(): Detected an incomplete multibyte character in input string
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" iconv_mime_decode(): Malformed string
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" iconv_mime_decode(): Malformed string
"=?UTF-8?Q?a?=?=" 3d3f5554462d383f513f613f3d3f3d
== 2 UTF-8
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20c3a9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" c3a9c3a8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166c3a9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" 3d3f626f6775733f513f6162633f3d2072657374
"=?UTF-8?X?abc?= rest" 3d3f5554462d383f583f6162633f3d2072657374
"=?UTF-8?Q?abc" 
"=?UTF-8" 
"=" 3d
"a=b=?c" 613d62
"\ufffd" 
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 78797a
"=?UTF-8?Q?=E9?= ." 3d3f5554462d383f513f3d45393f3d202e
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" 3d3f7878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878783f513f613f3d
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" 3d3f5554462d383f513f613f62
"=?UTF-8?Q?a?=?=" 613f3d
== 2 ISO-8859-1
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20e9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" e9e8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166e9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" 3d3f626f6775733f513f6162633f3d2072657374
"=?UTF-8?X?abc?= rest" 3d3f5554462d383f583f6162633f3d2072657374
"=?UTF-8?Q?abc" 
"=?UTF-8" 
"=" 3d
"a=b=?c" 613d62
"\ufffd" 
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 78797a
"=?UTF-8?Q?=E9?= ." 3d3f5554462d383f513f3d45393f3d202e
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" 3d3f7878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878783f513f613f3d
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" 3d3f5554462d383f513f613f62
"=?UTF-8?Q?a?=?=" 613f3d
== 3 UTF-8
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20c3a9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" c3a9c3a8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166c3a9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" 3d3f626f6775733f513f6162633f3d2072657374
"=?UTF-8?X?abc?= rest" 3d3f5554462d383f583f6162633f3d2072657374
"=?UTF-8?Q?abc" 
"=?UTF-8" 
"=" 3d
"a=b=?c" 613d623d3f63
"\ufffd" 
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 783d3f5554462d383f513f793f3d7a
"=?UTF-8?Q?=E9?= ." 3d3f5554462d383f513f3d45393f3d202e
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" 3d3f7878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878783f513f613f3d
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" 3d3f5554462d383f513f613f62
"=?UTF-8?Q?a?=?=" 3d3f5554462d383f513f613f3d3f3d
== 3 ISO-8859-1
"Subject: =?UTF-8?B?w6k=?=" 5375626a6563743a20e9
"=?UTF-8?Q?=C3=A9?= =?UTF-8?Q?=C3=A8?=" e9e8
"=?iso-8859-1?q?caf=E9_noir?= and more" 636166e9206e6f697220616e64206d6f7265
"=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=" 6162
"folded\r\n\tline\nnext: field" 666f6c646564206c696e65
"=?bogus?Q?abc?= rest" 3d3f626f6775733f513f6162633f3d2072657374
"=?UTF-8?X?abc?= rest" 3d3f5554462d383f583f6162633f3d2072657374
"=?UTF-8?Q?abc" 
"=?UTF-8" 
"=" 3d
"a=b=?c" 613d623d3f63
"\ufffd" 
"=?UTF-8*en?Q?language?=" 6c616e6775616765
"x=?UTF-8?Q?y?=z" 783d3f5554462d383f513f793f3d7a
"=?UTF-8?Q?=E9?= ." 3d3f5554462d383f513f3d45393f3d202e
"soft =?UTF-8?Q?a=\r\nb?=" 736f6674206162
"=?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?Q?a?=" 3d3f7878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878783f513f613f3d
"bare\rreturn" 626172650d72657475726e
"  blanks  =?UTF-8?Q?w?=  x" 2020626c616e6b73202077202078
"=?UTF-8?B??=" 
"\n" 
"=?\r\nx" 3d3f
"=?UTF-8?Q?a?b" 3d3f5554462d383f513f613f62
"=?UTF-8?Q?a?=?=" 3d3f5554462d383f513f613f3d3f3d

Warning: iconv_mime_decode_headers(): Wrong encoding, conversion from "???" to "UTF-8" is not allowed in %smime_decode.php on line 19
array(5) {
  ["Subject"]=>
  string(2) "é"
  ["Received"]=>
  array(3) {
    [0]=>
    string(3) "one"
    [1]=>
    string(9) "two three"
    [2]=>
    string(2) "é"
  }
  [12]=>
  string(5) "again"
  ["Empty"]=>
  string(0) ""
  ["X"]=>
  string(4) "y: z"
}
array(0) {
}
bool(false)

Warning: iconv_mime_decode(): Wrong encoding, conversion from "???" to "nosuch" is not allowed in %smime_decode.php on line 20

Warning: iconv_mime_decode(): Encoding parameter exceeds the maximum allowed length of 64 characters in %smime_decode.php on line 20

Warning: iconv_mime_decode_headers(): Encoding parameter exceeds the maximum allowed length of 64 characters in %smime_decode.php on line 20
bool(false)
bool(false)
bool(false)
