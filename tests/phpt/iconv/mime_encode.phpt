--TEST--
Header fields: iconv_mime_encode()
--EXTENSIONS--
iconv
--FILE--
<?php
$fields = [['Subject', "h\u{e9}llo w\u{f6}rld"], ['X', 'plain'], ['Empty', ''], ['Long', str_repeat("\u{65e5}\u{672c} and more ", 8)], ["N\u{e9}", 'x'], [str_repeat('n', 80), 'x'], ['Bad', "bad\xff"], ['Q', "a=b_c?d e\x7f"]];
$options = [
    [], ['scheme' => 'Q'], ['scheme' => 'B', 'output-charset' => 'ISO-2022-JP', 'input-charset' => 'UTF-8'],
    ['scheme' => 'Q', 'output-charset' => 'ISO-8859-1', 'line-length' => 40, 'line-break-chars' => "\n"], ['line-length' => 20], ['line-length' => 24],
    ['line-length' => 5], ['scheme' => 'Q', 'line-length' => 30, 'output-charset' => 'UTF-16'], ['input-charset' => str_repeat('x', 64)], ['output-charset' => 'bogus'],
    ['output-charset' => ''], ['scheme' => 5, 'line-break-chars' => 7, 'line-length' => '50'], ['output-charset' => "UTF-8\0abc", 'line-break-chars' => "|\0z"],
    ['scheme' => 'q', 'output-charset' => 'ISO-2022-JP', 'line-length' => 45],
];
foreach ($options as $option) {
    echo '== ', json_encode($option), "\n";
    foreach ($fields as [$name, $value]) {
        error_clear_last();
        $field = @iconv_mime_encode($name, $value, $option);
        echo $field === false ? error_get_last()['message'] : $field, "\n";
    }
}
?>
--EXPECT--
== []
Subject: =?UTF-8?B?aMOpbGxvIHfDtnJsZA==?=
X: =?UTF-8?B?cGxhaW4=?=
Empty: =?UTF-8?B??=
Long: =?UTF-8?B?5pel5pysIGFuZCBtb3JlIOaXpeacrCBhbmQgbW9yZSDml6XmnKw=?=
 =?UTF-8?B?IGFuZCBtb3JlIOaXpeacrCBhbmQgbW9yZSDml6XmnKwgYW5kIG1vcmU=?=
 =?UTF-8?B?IOaXpeacrCBhbmQgbW9yZSDml6XmnKwgYW5kIG1vcmUg5pel5pysIGE=?=
 =?UTF-8?B?bmQgbW9yZSA=?=
: =?UTF-8?B?eA==?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?UTF-8?B?YT1iX2M/ZCBlfw==?=
== {"scheme":"Q"}
Subject: =?UTF-8?Q?h=C3=A9llo=20w=C3=B6rld?=
X: =?UTF-8?Q?plain?=
Empty: =?UTF-8?Q??=
Long: =?UTF-8?Q?=E6=97=A5=E6=9C=AC=20and=20more=20=E6=97=A5=E6=9C=AC=20and?=
 =?UTF-8?Q?=20more=20=E6=97=A5=E6=9C=AC=20and=20more=20=E6=97=A5=E6=9C=AC?=
 =?UTF-8?Q?=20and=20more=20=E6=97=A5=E6=9C=AC=20and=20more=20=E6=97=A5?=
 =?UTF-8?Q?=E6=9C=AC=20and=20more=20=E6=97=A5=E6=9C=AC=20and=20more=20?=
 =?UTF-8?Q?=E6=97=A5=E6=9C=AC=20and=20more=20?=
: =?UTF-8?Q?x?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?UTF-8?Q?a=3Db=5Fc=3Fd=20e=7F?=
== {"scheme":"B","output-charset":"ISO-2022-JP","input-charset":"UTF-8"}
iconv_mime_encode(): Detected an illegal character in input string
X: =?ISO-2022-JP?B?cGxhaW4=?=
Empty: =?ISO-2022-JP?B??=
Long: =?ISO-2022-JP?B?GyRCRnxLXBsoQiBhbmQgbW9yZSAbJEJGfEtcGyhCIGFuZCA=?=
 =?ISO-2022-JP?B?bW9yZSAbJEJGfEtcGyhCIGFuZCBtb3JlIBskQkZ8S1wbKEIgYW4=?=
 =?ISO-2022-JP?B?ZCBtb3JlIBskQkZ8S1wbKEIgYW5kIG1vcmUgGyRCRnxLXBsoQiA=?=
 =?ISO-2022-JP?B?YW5kIG1vcmUgGyRCRnxLXBsoQiBhbmQgbW9yZSAbJEJGfEtcGyhC?=
 =?ISO-2022-JP?B?IGFuZCBtb3JlIA==?=
: =?ISO-2022-JP?B?eA==?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?ISO-2022-JP?B?YT1iX2M/ZCBlfw==?=
== {"scheme":"Q","output-charset":"ISO-8859-1","line-length":40,"line-break-chars":"\n"}
Subject: =?ISO-8859-1?Q?h=E9llo=20w=F6?=
 =?ISO-8859-1?Q?rld?=
X: =?ISO-8859-1?Q?plain?=
Empty: =?ISO-8859-1?Q??=
iconv_mime_encode(): Detected an illegal character in input string
: =?ISO-8859-1?Q?x?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?ISO-8859-1?Q?a=3Db=5Fc=3Fd=20e=7F?=
== {"line-length":20}
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
== {"line-length":24}
Subject: 
 =?UTF-8?B?aA==?=
 =?UTF-8?B?w6k=?=
 =?UTF-8?B?bGw=?=
 =?UTF-8?B?byA=?=
 =?UTF-8?B?dw==?=
 =?UTF-8?B?w7Y=?=
 =?UTF-8?B?cmw=?=
 =?UTF-8?B?ZA==?=
X: =?UTF-8?B?cGw=?=
 =?UTF-8?B?YWk=?=
 =?UTF-8?B?bg==?=
Empty: 
 =?UTF-8?B??=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
Q: =?UTF-8?B?YT0=?=
 =?UTF-8?B?Yl8=?=
 =?UTF-8?B?Yz8=?=
 =?UTF-8?B?ZCA=?=
 =?UTF-8?B?ZX8=?=
== {"line-length":5}
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Buffer length exceeded
== {"scheme":"Q","line-length":30,"output-charset":"UTF-16"}
iconv_mime_encode(): Unknown error (7)
X: =?UTF-16?Q?=FF=FEp=00l=00?=
 =?UTF-16?Q?=FF=FEa=00i=00?=
 =?UTF-16?Q?=FF=FEn=00?=
Empty: =?UTF-16?Q??=
Long: =?UTF-16?Q?=FF=FE=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00=E5e?=
 =?UTF-16?Q?=FF=FE,g=20=00?=
 =?UTF-16?Q?=FF=FEa=00n=00?=
 =?UTF-16?Q?=FF=FEd=00=20=00?=
 =?UTF-16?Q?=FF=FEm=00o=00?=
 =?UTF-16?Q?=FF=FEr=00e=00?=
 =?UTF-16?Q?=FF=FE=20=00?=
: =?UTF-16?Q?=FF=FEx=00?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?UTF-16?Q?=FF=FEa=00?=
 =?UTF-16?Q?=FF=FE=3D=00b=00?=
 =?UTF-16?Q?=FF=FE=5F=00c=00?=
 =?UTF-16?Q?=FF=FE=3F=00d=00?=
 =?UTF-16?Q?=FF=FE=20=00e=00?=
 =?UTF-16?Q?=FF=FE=7F=00?=
== {"input-charset":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
iconv_mime_encode(): Encoding parameter exceeds the maximum allowed length of 64 characters
== {"output-charset":"bogus"}
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
iconv_mime_encode(): Wrong encoding, conversion from "UTF-8" to "bogus" is not allowed
== {"output-charset":""}
Subject: =?UTF-8?B?aMOpbGxvIHfDtnJsZA==?=
X: =?UTF-8?B?cGxhaW4=?=
Empty: =?UTF-8?B??=
Long: =?UTF-8?B?5pel5pysIGFuZCBtb3JlIOaXpeacrCBhbmQgbW9yZSDml6XmnKw=?=
 =?UTF-8?B?IGFuZCBtb3JlIOaXpeacrCBhbmQgbW9yZSDml6XmnKwgYW5kIG1vcmU=?=
 =?UTF-8?B?IOaXpeacrCBhbmQgbW9yZSDml6XmnKwgYW5kIG1vcmUg5pel5pysIGE=?=
 =?UTF-8?B?bmQgbW9yZSA=?=
: =?UTF-8?B?eA==?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?UTF-8?B?YT1iX2M/ZCBlfw==?=
== {"scheme":5,"line-break-chars":7,"line-length":"50"}
Subject: =?UTF-8?B?aMOpbGxvIHfDtnJsZA==?=
X: =?UTF-8?B?cGxhaW4=?=
Empty: =?UTF-8?B??=
Long: =?UTF-8?B?5pel5pysIGFuZCBtb3JlIOaXpQ==?=7 =?UTF-8?B?5pysIGFuZCBtb3JlIOaXpeacrCBhbmQ=?=7 =?UTF-8?B?IG1vcmUg5pel5pysIGFuZCBtb3JlIA==?=7 =?UTF-8?B?5pel5pysIGFuZCBtb3JlIOaXpeacrCA=?=7 =?UTF-8?B?YW5kIG1vcmUg5pel5pysIGFuZCBtb3I=?=7 =?UTF-8?B?ZSDml6XmnKwgYW5kIG1vcmUg?=
: =?UTF-8?B?eA==?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?UTF-8?B?YT1iX2M/ZCBlfw==?=
== {"output-charset":"UTF-8\u0000abc","line-break-chars":"|\u0000z"}
Subject: =?UTF-8?B?aMOpbGxvIHfDtnJsZA==?=
X: =?UTF-8?B?cGxhaW4=?=
Empty: =?UTF-8?B??=
Long: =?UTF-8?B?5pel5pysIGFuZCBtb3JlIOaXpeacrCBhbmQgbW9yZSDml6XmnKw=?=| =?UTF-8?B?IGFuZCBtb3JlIOaXpeacrCBhbmQgbW9yZSDml6XmnKwgYW5kIG1vcmU=?=| =?UTF-8?B?IOaXpeacrCBhbmQgbW9yZSDml6XmnKwgYW5kIG1vcmUg5pel5pysIGE=?=| =?UTF-8?B?bmQgbW9yZSA=?=
: =?UTF-8?B?eA==?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?UTF-8?B?YT1iX2M/ZCBlfw==?=
== {"scheme":"q","output-charset":"ISO-2022-JP","line-length":45}
iconv_mime_encode(): Detected an illegal character in input string
X: =?ISO-2022-JP?Q?plain?=
Empty: =?ISO-2022-JP?Q??=
Long: =?ISO-2022-JP?Q?=1B$BF|K\=1B(B=20and?=
 =?ISO-2022-JP?Q?=20more=20=1B$BF|K\=1B(B?=
 =?ISO-2022-JP?Q?=20and=20more=20=1B$BF|K\?=
 =?ISO-2022-JP?Q?=20and=20more=20=1B$BF|K\?=
 =?ISO-2022-JP?Q?=20and=20more=20=1B$BF|K\?=
 =?ISO-2022-JP?Q?=20and=20more=20=1B$BF|K\?=
 =?ISO-2022-JP?Q?=20and=20more=20=1B$BF|K\?=
 =?ISO-2022-JP?Q?=20and=20more=20=1B$BF|K\?=
 =?ISO-2022-JP?Q?=20and=20more=20?=
: =?ISO-2022-JP?Q?x?=
iconv_mime_encode(): Buffer length exceeded
iconv_mime_encode(): Detected an illegal character in input string
Q: =?ISO-2022-JP?Q?a=3Db=5Fc=3Fd=20e=7F?=
