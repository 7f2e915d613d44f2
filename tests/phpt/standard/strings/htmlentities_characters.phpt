--TEST--
Entities of two characters, numbers, quotes, broken sequences and unknown character sets
--FILE--
<?php
foreach (["fjord fool", "<\u{20d2}<", "a.b,c", "\u{27e8}\u{2329}", "it's \"x\"", "\u{1d4aa}"] as $text) {
    foreach ([ENT_HTML401 | ENT_QUOTES, ENT_XHTML, ENT_XML1 | ENT_QUOTES, ENT_HTML5 | ENT_QUOTES, ENT_HTML5] as $flags) {
        $encoded = htmlentities($text, $flags);
        echo $encoded, ' ', html_entity_decode($encoded, $flags) === $text ? 'same' : html_entity_decode($encoded, $flags), "\n";
    }
}
foreach (['&#39;', '&#x27;', '&#X27;', '&apos;', '&#13;', '&#0;', '&#128;', '&#xD800;', '&#x10ffff;', '&#x110000;', '&#99999999999999999999;', '&nbsp', '&NBSP;', '&lt', '&;', '&#;', '&&lt;', '&AMP;', '&acE;'] as $entity) {
    foreach ([ENT_HTML401, ENT_XHTML | ENT_QUOTES, ENT_XML1 | ENT_QUOTES, ENT_HTML5 | ENT_QUOTES] as $flags) {
        echo bin2hex(html_entity_decode($entity, $flags)), ' ', htmlentities($entity, $flags | ENT_DISALLOWED, null, false), ' ';
    }
    echo bin2hex(html_entity_decode($entity, ENT_QUOTES, 'koi8-r')), "\n";
}
foreach (['UTF-8' => "a\xe2\x82z\xf0\x9f\x98\xc3", 'sjis' => "\x80\x81\x20\x81\x40\xfd", 'big5' => "\x81\x20\x80\xff", 'BIG5-HKSCS' => "\x81\xff\x81\x20", 'GB2312' => "\x8e\xa1\x20\xa1\xa1\xa1\xff", 'EUC-JP' => "\x8e\xa1\x8f\xa1\xa0\x8f\xa1\xa1\xa0"] as $set => $text) {
    foreach ([0, ENT_IGNORE, ENT_SUBSTITUTE, ENT_SUBSTITUTE | ENT_DISALLOWED] as $flags) {
        var_dump(bin2hex(htmlspecialchars($text, $flags, $set)));
    }
}
echo htmlentities("\u{e9}", ENT_QUOTES, 'klingon'), "\n";
echo htmlentities("<\xe9", ENT_QUOTES, 'sjis'), "\n";
ini_set('internal_encoding', 'iso-8859-1');
echo htmlentities("\xe9"), htmlentities("\xe9", encoding: ''), bin2hex(html_entity_decode('&eacute;&euro;')), "\n";
--EXPECTF--
fjord fool same
fjord fool same
fjord fool same
&fjlig;ord fool same
&fjlig;ord fool same
&lt;⃒&lt; same
&lt;⃒&lt; same
&lt;⃒&lt; same
&nvlt;&lt; same
&nvlt;&lt; same
a.b,c same
a.b,c same
a.b,c same
a&period;b&comma;c same
a&period;b&comma;c same
⟨&lang; same
⟨&lang; same
⟨〈 same
&langle;〈 same
&langle;〈 same
it&#039;s &quot;x&quot; same
it's "x" same
it&apos;s &quot;x&quot; same
it&apos;s &quot;x&quot; same
it's "x" same
𝒪 same
𝒪 same
𝒪 same
&Oscr; same
&Oscr; same
262333393b &#39; 27 &#39; 27 &#39; 27 &#39; 27
26237832373b &#x27; 27 &#x27; 27 &#x27; 27 &#x27; 27
26235832373b &#X27; 27 &#X27; 27 &#X27; 27 &#X27; 27
2661706f733b &amp;apos; 27 &apos; 27 &apos; 27 &apos; 2661706f733b
0d &#13; 0d &#13; 0d &#13; 262331333b &amp;&num;13&semi; 0d
2623303b &#0; 2623303b &amp;#0; 2623303b &amp;#0; 2623303b &amp;&num;0&semi; 2623303b
26233132383b &#128; c280 &#128; c280 &#128; 26233132383b &amp;&num;128&semi; 26233132383b
262378443830303b &#xD800; 262378443830303b &amp;#xD800; 262378443830303b &amp;#xD800; 262378443830303b &#xD800; 262378443830303b
f48fbfbf &#x10ffff; f48fbfbf &#x10ffff; f48fbfbf &#x10ffff; 2623783130666666663b &amp;&num;x10ffff&semi; 2623783130666666663b
2623783131303030303b &amp;#x110000; 2623783131303030303b &amp;#x110000; 2623783131303030303b &amp;#x110000; 2623783131303030303b &amp;&num;x110000&semi; 2623783131303030303b
262339393939393939393939393939393939393939393b &amp;#99999999999999999999; 262339393939393939393939393939393939393939393b &amp;#99999999999999999999; 262339393939393939393939393939393939393939393b &amp;#99999999999999999999; 262339393939393939393939393939393939393939393b &amp;&num;99999999999999999999&semi; 262339393939393939393939393939393939393939393b
266e627370 &amp;nbsp 266e627370 &amp;nbsp 266e627370 &amp;nbsp 266e627370 &amp;nbsp 266e627370
264e4253503b &amp;NBSP; 264e4253503b &amp;NBSP; 264e4253503b &amp;NBSP; 264e4253503b &amp;NBSP&semi; 264e4253503b
266c74 &amp;lt 266c74 &amp;lt 266c74 &amp;lt 266c74 &amp;lt 266c74
263b &amp;; 263b &amp;; 263b &amp;; 263b &amp;&semi; 263b
26233b &amp;#; 26233b &amp;#; 26233b &amp;#; 26233b &amp;&num;&semi; 26233b
263c &amp;&lt; 263c &amp;&lt; 263c &amp;&lt; 263c &amp;&lt; 263c
26414d503b &amp;AMP; 26414d503b &amp;AMP; 26414d503b &amp;AMP; 26 &AMP; 26414d503b
266163453b &amp;acE; 266163453b &amp;acE; 266163453b &amp;acE; e288beccb3 &acE; 266163453b
string(0) ""
string(4) "617a"
string(22) "61efbfbd7aefbfbdefbfbd"
string(22) "61efbfbd7aefbfbdefbfbd"
string(0) ""
string(6) "208140"
string(54) "262378464646443b262378464646443b208140262378464646443b"
string(54) "262378464646443b262378464646443b208140262378464646443b"
string(0) ""
string(6) "2080ff"
string(22) "262378464646443b2080ff"
string(22) "262378464646443b2080ff"
string(0) ""
string(2) "20"
string(34) "262378464646443b262378464646443b20"
string(34) "262378464646443b262378464646443b20"
string(0) ""
string(6) "20a1a1"
string(54) "262378464646443b262378464646443b20a1a1262378464646443b"
string(54) "262378464646443b262378464646443b20a1a1262378464646443b"
string(0) ""
string(10) "8ea18fa1a1"
string(58) "8ea1262378464646443b262378464646443b8fa1a1262378464646443b"
string(58) "8ea1262378464646443b262378464646443b8fa1a1262378464646443b"

Warning: htmlentities(): Charset "klingon" is not supported, assuming UTF-8 in %shtmlentities_characters.php on line 19
&eacute;

Notice: htmlentities(): Only basic entities substitution is supported for multi-byte encodings other than UTF-8; functionality is equivalent to htmlspecialchars in %shtmlentities_characters.php on line 20

&eacute;&eacute;e9266575726f3b
