--TEST--
quoted_printable_encode, quoted_printable_decode and the filters of that name
--FILE--
<?php
foreach (["", "caf\u{e9} = 5\r\n", "end \r\nend\t\r", str_repeat("abc \u{1f600}", 20), str_repeat("\xf9", 40), "a\0b\x7f", "\r\r\n\n"] as $text) {
    $encoded = quoted_printable_encode($text);
    echo json_encode($encoded), ' ', json_encode(quoted_printable_decode($encoded) === $text), "\n";
}
foreach (["=", "= \t", "=4", "=4g", "=zz", "=c3=A9", "a=\r\nb=\nc=\rd= \t\r\ne", "a=\0b", "x=41\0=42"] as $text) {
    echo bin2hex(quoted_printable_decode($text)), "\n";
}
function filtered(string $filter, array $pieces, mixed ...$options): string
{
    $stream = fopen('php://memory', 'w+');
    $handle = stream_filter_append($stream, "convert.$filter", STREAM_FILTER_WRITE, ...($options ? [$options] : []));
    foreach ($pieces as $piece) {
        fwrite($stream, $piece);
    }
    stream_filter_remove($handle);
    rewind($stream);
    return json_encode(stream_get_contents($stream));
}
$text = ["one two  \r\nthree=", "\u{e9}\r", "\n", "\t long long long line \r\n"];
echo filtered('quoted-printable-encode', $text), "\n";
echo filtered('quoted-printable-encode', $text, binary: true), "\n";
foreach (["\r\n", "\n", "e", null] as $break) {
    foreach ([4, 10, 3] as $length) {
        $options = ['line-length' => $length] + ($break === null ? [] : ['line-break-chars' => $break]);
        echo filtered('quoted-printable-encode', $text, ...$options), "\n";
        $options['force-encode-first'] = true;
        echo filtered('quoted-printable-encode', $text, ...$options), "\n";
    }
}
echo filtered('quoted-printable-decode', ["a=4", "1=", "\r", "\nb=\nc=\rd"]), "\n";
echo filtered('quoted-printable-decode', ["a=41= \t|", "-b=|+c|-"], ...['line-break-chars' => '|-']), "\n";
echo filtered('quoted-printable-decode', ["a=41=x"]), "\n";
echo filtered('base64-decode', ["YW", "J"]), "\n";
var_dump(stream_filter_append(fopen('php://memory', 'w+'), 'convert.quoted-printable-encode', STREAM_FILTER_WRITE, 'x'));
--EXPECTF--
"" true
"caf=C3=A9 =3D 5\r\n" true
"end=20\r\nend=09=0D" true
"abc =F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =\r\n=F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =\r\n=F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =\r\n=F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =\r\n=F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80abc =F0=9F=98=80" true
"=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9=F9" true
"a=00b=7F" true
"=0D\r\n=0A" true


3d34
3d3467
3d7a7a
c3a9
6162636465
61
7841
"one two  =0D=0Athree=3D=C3=A9=0D=0A\t long long long line =0D=0A"
"one=20two=20=20=0D=0Athree=3D=C3=A9=0D=0A=09=20long=20long=20long=20line=20=0D=0A"
"one=\r\n tw=\r\no=\r\n=20=\r\n=20\r\nthr=\r\nee=\r\n=3D=\r\n=C3=\r\n=A9\r\n\t l=\r\nong=\r\n lo=\r\nng =\r\nlon=\r\ng l=\r\nine=\r\n=20\r\n"
"=6F=\r\nne =\r\ntwo=\r\n=20=\r\n=20\r\n=74=\r\nhre=\r\ne=\r\n=3D=\r\n=C3=\r\n=A9\r\n\t l=\r\nong=\r\n lo=\r\nng =\r\n=6C=\r\nong=\r\n li=\r\nne=\r\n=20\r\n"
"one two=\r\n=20=20\r\nthree=3D=\r\n=C3=A9=0D\r\n\t long lo=\r\nng long l=\r\nine=20\r\n"
"=6Fne two=\r\n=20=20\r\n=74hree=\r\n=3D=C3=A9\r\n\t long lo=\r\nng long l=\r\n=69ne=20\r\n"
"one two  =0D=0Athree=3D=C3=A9=0D=0A\t long long long line =0D=0A"
"=6F=6E=65 =74=77=6F  =0D=0A=74=68=72=65=65=3D=C3=A9=0D=0A\t =6C=6F=6E=67 =6C=6F=6E=67 =6C=6F=6E=67 =6C=69=6E=65 =0D=0A"
"one=\n tw=\no  =\n=0D\nthr=\nee=\n=3D=\n=C3=\n=A9=\n=0D\n\t l=\nong=\n lo=\nng =\nlon=\ng l=\nine=\n =\n=0D\n"
"=6F=\nne =\ntwo=\n  =\n=0D\n=74=\nhre=\ne=\n=3D=\n=C3=\n=A9=\n=0D\n\t l=\nong=\n lo=\nng =\nlon=\ng l=\nine=\n =\n=0D\n"
"one two  =\n=0D\nthree=3D=\n=C3=A9=0D\n\t long lo=\nng long l=\nine =0D\n"
"=6Fne two=\n  =0D\n=74hree=\n=3D=C3=A9=\n=0D\n\t long lo=\nng long l=\nine =0D\n"
"one two  =0D=0Athree=3D=C3=A9=0D=0A\t long long long line =0D=0A"
"=6F=6E=65 =74=77=6F  =0D=0A=74=68=72=65=65=3D=C3=A9=0D=0A\t =6C=6F=6E=67 =6C=6F=6E=67 =6C=6F=6E=67 =6C=69=6E=65 =0D=0A"
"one tw=eo  =e=0D=e=0A=ethree=3D=e=C3=e=A9=e=0D=e=0A=e\t l=eong=e lo=eng =elon=eg l=eine =e=0D=e=0A"
"=6F=ene tw=eo  =e=0D=e=0A=ethree=3D=e=C3=e=A9=e=0D=e=0A=e\t l=eong=e lo=eng =elon=eg l=eine =e=0D=e=0A"
"one two  =0D=e=0Athree=3D=C3=A9=e=0D=0A\t l=eong long =elong line =0D=0A"
"=6Fne two  =0D=e=0Athree=3D=C3=A9=e=0D=0A\t l=eong long =elong line =0D=0A"
"one two  =0D=0Athree=3D=C3=A9=0D=0A\t long long long line =0D=0A"
"=6F=6E=65 =74=77=6F  =0D=0A=74=68=72=65=65=3D=C3=A9=0D=0A\t =6C=6F=6E=67 =6C=6F=6E=67 =6C=6F=6E=67 =6C=69=6E=65 =0D=0A"
"one=\r\n tw=\r\no=\r\n=20=\r\n=20\r\nthr=\r\nee=\r\n=3D=\r\n=C3=\r\n=A9\r\n\t l=\r\nong=\r\n lo=\r\nng =\r\nlon=\r\ng l=\r\nine=\r\n=20\r\n"
"=6F=\r\nne =\r\ntwo=\r\n=20=\r\n=20\r\n=74=\r\nhre=\r\ne=\r\n=3D=\r\n=C3=\r\n=A9\r\n\t l=\r\nong=\r\n lo=\r\nng =\r\n=6C=\r\nong=\r\n li=\r\nne=\r\n=20\r\n"
"one two=\r\n=20=20\r\nthree=3D=\r\n=C3=A9=0D\r\n\t long lo=\r\nng long l=\r\nine=20\r\n"
"=6Fne two=\r\n=20=20\r\n=74hree=\r\n=3D=C3=A9\r\n\t long lo=\r\nng long l=\r\n=69ne=20\r\n"
"one two  =0D=0Athree=3D=C3=A9=0D=0A\t long long long line =0D=0A"
"=6F=6E=65 =74=77=6F  =0D=0A=74=68=72=65=65=3D=C3=A9=0D=0A\t =6C=6F=6E=67 =6C=6F=6E=67 =6C=6F=6E=67 =6C=69=6E=65 =0D=0A"
"aAbcd"
"aAb|+c|-"

Warning: fwrite(): Stream filter (convert.quoted-printable-decode): invalid byte sequence in %squoted_printable.php on line 14
""
"ab"

Warning: stream_filter_append(): Stream filter (convert.quoted-printable-encode): invalid filter parameter in %squoted_printable.php on line 35

Warning: stream_filter_append(): Unable to create or locate filter "convert.quoted-printable-encode" in %squoted_printable.php on line 35
bool(false)
