--TEST--
Headers of mail, encoded and decoded
--FILE--
<?php
mb_internal_encoding('UTF-8');
foreach (['plain words', 'Grüße aus Köln', str_repeat('word ', 20), str_repeat('wört ', 20), '日本語のとても長い件名がここにありますので折り返されるはずです', "tab\tand = ? _", '', ' lead', 'trail '] as $text) {
    foreach ([['UTF-8', 'B'], ['UTF-8', 'Q'], ['ISO-8859-1', 'Q'], ['UTF-16BE', 'B']] as [$charset, $transfer]) {
        $encoded = mb_encode_mimeheader($text, $charset, $transfer);
        echo $encoded, "\n", mb_decode_mimeheader($encoded), "\n";
    }
    echo mb_encode_mimeheader($text, 'UTF-8', 'B', "\n", 40), "\n", mb_encode_mimeheader($text), "\n";
}
foreach (['=?UTF-8?Q?a_b=20c?= =?utf-8?b?w6k=?=', '=?UTF-8?Q?a?= b =?UTF-8?Q?c?=', "=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=", "one\r\n two", '=?nothing?Q?a?=', '=?UTF-8?X?a?=', '=?UTF-8?Q?open', '=?', '==?UTF-8?B?YQ==?=', "\xE9", '=?ISO-8859-1?Q?=E9?=x', '=?UTF-8?B?Y*Q==?='] as $text) {
    echo json_encode(mb_decode_mimeheader($text), JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
try {
    mb_encode_mimeheader('a', 'UTF7-IMAP');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
plain words
plain words
plain words
plain words
plain words
plain words
plain words
plain words
plain words
plain words
=?UTF-8?B?R3LDvMOfZSBhdXMgS8O2bG4=?=
Grüße aus Köln
=?UTF-8?Q?Gr=C3=BC=C3=9Fe=20aus=20K=C3=B6ln?=
Grüße aus Köln
=?ISO-8859-1?Q?Gr=FC=DFe=20aus=20K=F6ln?=
Grüße aus Köln
=?UTF-16BE?B?AEcAcgD8AN8AZQAgAGEAdQBzACAASwD2AGwAbg==?=
Grüße aus Köln
=?UTF-8?B?R3LDvMOfZSBhdXMgS8O2?=
 =?UTF-8?B?bG4=?=
=?UTF-8?B?R3LDvMOfZSBhdXMgS8O2bG4=?=
word word word word word word word word word word word word word word word
 word word word word word
word word word word word word word word word word word word word word word word word word word word
word word word word word word word word word word word word word word word
 word word word word word
word word word word word word word word word word word word word word word word word word word word
word word word word word word word word word word word word word word word
 word word word word word
word word word word word word word word word word word word word word word word word word word word
word word word word word word word word word word word word word word word
 word word word word word
word word word word word word word word word word word word word word word word word word word word
word word word word word word word
 word word word word word word word word word word word word word
word word word word word word word word word word word word word word word
 word word word word word
=?UTF-8?B?d8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2?=
 =?UTF-8?B?cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQg?=
 =?UTF-8?B?d8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQg?=
wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört 
=?UTF-8?Q?w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w?=
 =?UTF-8?Q?=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w?=
 =?UTF-8?Q?=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w?=
 =?UTF-8?Q?=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20w=C3=B6rt=20?=
wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört 
=?ISO-8859-1?Q?w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6?=
 =?ISO-8859-1?Q?rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt?=
 =?ISO-8859-1?Q?=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w=F6rt=20w?=
 =?ISO-8859-1?Q?=F6rt=20?=
wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört 
=?UTF-16BE?B?AHcA9gByAHQAIAB3APYAcgB0ACAAdwD2AHIAdAAgAHcA9gByAHQAIAB3APY=?=
 =?UTF-16BE?B?AHIAdAAgAHcA9gByAHQAIAB3APYAcgB0ACAAdwD2AHIAdAAgAHcA9gByAHQ=?=
 =?UTF-16BE?B?ACAAdwD2AHIAdAAgAHcA9gByAHQAIAB3APYAcgB0ACAAdwD2AHIAdAAgAHc=?=
 =?UTF-16BE?B?APYAcgB0ACAAdwD2AHIAdAAgAHcA9gByAHQAIAB3APYAcgB0ACAAdwD2AHI=?=
 =?UTF-16BE?B?AHQAIAB3APYAcgB0ACAAdwD2AHIAdAAg?=
wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört wört 
=?UTF-8?B?d8O2cnQgd8O2cnQgd8O2?=
 =?UTF-8?B?cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQg?=
 =?UTF-8?B?d8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2?=
 =?UTF-8?B?cnQgd8O2cnQgd8O2cnQg?=
=?UTF-8?B?d8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2?=
 =?UTF-8?B?cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQg?=
 =?UTF-8?B?d8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQgd8O2cnQg?=
=?UTF-8?B?5pel5pys6Kqe44Gu44Go44Gm44KC6ZW344GE5Lu25ZCN44GM44GT44GT44Gr?=
 =?UTF-8?B?44GC44KK44G+44GZ44Gu44Gn5oqY44KK6L+U44GV44KM44KL44Gv44Ga44Gn?=
 =?UTF-8?B?44GZ?=
日本語のとても長い件名がここにありますので折り返されるはずです
=?UTF-8?Q?=E6=97=A5=E6=9C=AC=E8=AA=9E=E3=81=AE=E3=81=A8=E3=81=A6=E3=82=82?=
 =?UTF-8?Q?=E9=95=B7=E3=81=84=E4=BB=B6=E5=90=8D=E3=81=8C=E3=81=93=E3=81=93?=
 =?UTF-8?Q?=E3=81=AB=E3=81=82=E3=82=8A=E3=81=BE=E3=81=99=E3=81=AE=E3=81=A7?=
 =?UTF-8?Q?=E6=8A=98=E3=82=8A=E8=BF=94=E3=81=95=E3=82=8C=E3=82=8B=E3=81=AF?=
 =?UTF-8?Q?=E3=81=9A=E3=81=A7=E3=81=99?=
日本語のとても長い件名がここにありますので折り返されるはずです
=?ISO-8859-1?Q?=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F?=
 =?ISO-8859-1?Q?=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F=3F?=
???????????????????????????????
=?UTF-16BE?B?ZeVnLIqeMG4waDBmMIKVdzBETvZUDTBMMFMwUzBrMEIwijB+MFkwbjBnYpg=?=
 =?UTF-16BE?B?MIqP1DBVMIwwizBvMFowZzBZ?=
日本語のとても長い件名がここにありますので折り返されるはずです
=?UTF-8?B?5pel5pys6Kqe44Gu44Go?=
 =?UTF-8?B?44Gm44KC6ZW344GE5Lu25ZCN44GM44GT44GT44Gr44GC44KK44G+44GZ44Gu?=
 =?UTF-8?B?44Gn5oqY44KK6L+U44GV44KM44KL44Gv44Ga44Gn44GZ?=
=?UTF-8?B?5pel5pys6Kqe44Gu44Go44Gm44KC6ZW344GE5Lu25ZCN44GM44GT44GT44Gr?=
 =?UTF-8?B?44GC44KK44G+44GZ44Gu44Gn5oqY44KK6L+U44GV44KM44KL44Gv44Ga44Gn?=
 =?UTF-8?B?44GZ?=
=?UTF-8?B?dGFiCWFuZCA9ID8gXw==?=
tab	and = ? _
=?UTF-8?Q?tab=09and=20=3D=20=3F=20=5F?=
tab	and = ? _
=?ISO-8859-1?Q?tab=09and=20=3D=20=3F=20=5F?=
tab	and = ? _
=?UTF-16BE?B?AHQAYQBiAAkAYQBuAGQAIAA9ACAAPwAgAF8=?=
tab	and = ? _
=?UTF-8?B?dGFiCWFuZCA9ID8gXw==?=
=?UTF-8?B?dGFiCWFuZCA9ID8gXw==?=










 lead
 lead
 lead
 lead
 lead
 lead
 lead
 lead
 lead
 lead
trail
trail
trail
trail
trail
trail
trail
trail
trail
trail
"a_b cé"
"a b c"
"ab"
"one two"
"=?nothing?Q?a?="
"=?UTF-8?X?a?="
"open"
"=?"
"=a"
"?"
"éx"
"?a"
mb_encode_mimeheader(): Argument #2 ($charset) "UTF7-IMAP" cannot be used for MIME header encoding
