--TEST--
htmlspecialchars(), htmlspecialchars_decode()
--FILE--
<?php
$cases = [
    fn() => htmlspecialchars("<a href='x'>\"T&amp;\"</a>"),
    fn() => htmlspecialchars("'\"",ENT_COMPAT),
    fn() => htmlspecialchars("'\"",ENT_NOQUOTES),
    fn() => htmlspecialchars("'",ENT_QUOTES|ENT_HTML5),
    fn() => htmlspecialchars("a\xffb"),
    fn() => htmlspecialchars("a\xffb",ENT_QUOTES),
    fn() => htmlspecialchars("a\xffb",ENT_IGNORE),
    fn() => htmlspecialchars("\xe2\x82\xac\xe2\x82"),
    fn() => htmlspecialchars("a\x01b",ENT_DISALLOWED),
    fn() => htmlspecialchars("&amp; &#39; &#x27; &nbsp; &bogus; &apos; &",ENT_QUOTES,null,false),
    fn() => htmlspecialchars("&apos; &NotEqualTilde; &bogus;",ENT_QUOTES|ENT_HTML5,null,false),
    fn() => bin2hex(htmlspecialchars("\xe9<",ENT_QUOTES,"ISO-8859-1")),
    fn() => bin2hex(htmlspecialchars("\x82<",ENT_SUBSTITUTE,"SJIS")),
    fn() => htmlspecialchars("<",ENT_QUOTES,"nope"),
    fn() => htmlspecialchars_decode("&lt;b&gt; &amp;amp; &quot; &#039; &#39; &#x26; &apos; &nbsp;"),
    fn() => htmlspecialchars_decode("&quot;&#039;",ENT_NOQUOTES),
    fn() => htmlspecialchars_decode("&apos;",ENT_QUOTES|ENT_HTML5),
    fn() => htmlspecialchars(null),
    fn() => htmlspecialchars([]),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
-- 0
string(60) "&lt;a href=&#039;x&#039;&gt;&quot;T&amp;amp;&quot;&lt;/a&gt;"
-- 1
string(7) "'&quot;"
-- 2
string(2) "'""
-- 3
string(6) "&apos;"
-- 4
string(5) "a�b"
-- 5
string(0) ""
-- 6
string(2) "ab"
-- 7
string(6) "€�"
-- 8
string(5) "a�b"
-- 9
string(54) "&amp; &#39; &#x27; &nbsp; &amp;bogus; &amp;apos; &amp;"
-- 10
string(34) "&apos; &NotEqualTilde; &amp;bogus;"
-- 11
string(10) "e9266c743b"
-- 12
string(24) "262378464646443b266c743b"
-- 13

Warning: htmlspecialchars(): Charset "nope" is not supported, assuming UTF-8 in %s on line %d
string(4) "&lt;"
-- 14
string(31) "<b> &amp; " ' ' & &apos; &nbsp;"
-- 15
string(12) "&quot;&#039;"
-- 16
string(1) "'"
-- 17

Deprecated: htmlspecialchars(): Passing null to parameter #1 ($string) of type string is deprecated in %s on line %d
string(0) ""
-- 18
TypeError: htmlspecialchars(): Argument #1 ($string) must be of type string, array given
