--TEST--
htmlspecialchars() and htmlentities() of texts with runs of plain bytes, other charsets and wrong bytes
--FILE--
<?php
$texts = ['', 'plain', 'a<b', '<', '&', 'x & y', "tab\tline\n", '"q" \'s\'', 'naïve café', "wrong \xff byte", "\x80", 'end &amp; &lt; &#65; &#x41; &bogus; &', "nul \0 del \x7f", '日本 <語>'];
foreach ($texts as $text) {
    foreach ([ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, ENT_COMPAT | ENT_HTML5, ENT_NOQUOTES | ENT_XHTML, ENT_QUOTES | ENT_XML1 | ENT_DISALLOWED | ENT_SUBSTITUTE, ENT_IGNORE] as $flags) {
        echo bin2hex($text) === '' ? 'empty' : json_encode(htmlspecialchars($text, $flags), JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE), ' ';
        echo json_encode(htmlentities($text, $flags, 'UTF-8', false), JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE), "\n";
    }
    echo bin2hex(htmlspecialchars($text, ENT_QUOTES, 'ISO-8859-1')), ' ', bin2hex(htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'SJIS')), ' ', bin2hex(htmlentities($text, ENT_QUOTES, 'cp1251')), "\n";
}
?>
--EXPECT--
empty ""
empty ""
empty ""
empty ""
empty ""
  
"plain" "plain"
"plain" "plain"
"plain" "plain"
"plain" "plain"
"plain" "plain"
706c61696e 706c61696e 706c61696e
"a&lt;b" "a&lt;b"
"a&lt;b" "a&lt;b"
"a&lt;b" "a&lt;b"
"a&lt;b" "a&lt;b"
"a&lt;b" "a&lt;b"
61266c743b62 61266c743b62 61266c743b62
"&lt;" "&lt;"
"&lt;" "&lt;"
"&lt;" "&lt;"
"&lt;" "&lt;"
"&lt;" "&lt;"
266c743b 266c743b 266c743b
"&amp;" "&amp;"
"&amp;" "&amp;"
"&amp;" "&amp;"
"&amp;" "&amp;"
"&amp;" "&amp;"
26616d703b 26616d703b 26616d703b
"x &amp; y" "x &amp; y"
"x &amp; y" "x &amp; y"
"x &amp; y" "x &amp; y"
"x &amp; y" "x &amp; y"
"x &amp; y" "x &amp; y"
782026616d703b2079 782026616d703b2079 782026616d703b2079
"tab\tline\n" "tab\tline\n"
"tab\tline\n" "tab&Tab;line&NewLine;"
"tab\tline\n" "tab\tline\n"
"tab\tline\n" "tab\tline\n"
"tab\tline\n" "tab\tline\n"
746162096c696e650a 746162096c696e650a 746162096c696e650a
"&quot;q&quot; &#039;s&#039;" "&quot;q&quot; &#039;s&#039;"
"&quot;q&quot; 's'" "&quot;q&quot; 's'"
"\"q\" 's'" "\"q\" 's'"
"&quot;q&quot; &apos;s&apos;" "&quot;q&quot; &apos;s&apos;"
"\"q\" 's'" "\"q\" 's'"
2671756f743b712671756f743b2026233033393b7326233033393b 2671756f743b712671756f743b2026233033393b7326233033393b 2671756f743b712671756f743b2026233033393b7326233033393b
"naïve café" "na&iuml;ve caf&eacute;"
"naïve café" "na&iuml;ve caf&eacute;"
"naïve café" "na&iuml;ve caf&eacute;"
"naïve café" "naïve café"
"naïve café" "na&iuml;ve caf&eacute;"
6e61c3af766520636166c3a9 6e61c3af766520636166c3a9 6e61c3af766520636166c326636f70793b
"wrong � byte" "wrong � byte"
"" ""
"" ""
"wrong � byte" "wrong � byte"
"wrong  byte" "wrong  byte"
77726f6e6720ff2062797465 77726f6e6720262378464646443b2062797465 77726f6e6720ff2062797465
"�" "�"
"" ""
"" ""
"�" "�"
"" ""
80 262378464646443b 80
"end &amp;amp; &amp;lt; &amp;#65; &amp;#x41; &amp;bogus; &amp;" "end &amp; &lt; &#65; &#x41; &amp;bogus; &amp;"
"end &amp;amp; &amp;lt; &amp;#65; &amp;#x41; &amp;bogus; &amp;" "end &amp; &lt; &#65; &#x41; &amp;bogus&semi; &amp;"
"end &amp;amp; &amp;lt; &amp;#65; &amp;#x41; &amp;bogus; &amp;" "end &amp; &lt; &#65; &#x41; &amp;bogus; &amp;"
"end &amp;amp; &amp;lt; &amp;#65; &amp;#x41; &amp;bogus; &amp;" "end &amp; &lt; &#65; &#x41; &amp;bogus; &amp;"
"end &amp;amp; &amp;lt; &amp;#65; &amp;#x41; &amp;bogus; &amp;" "end &amp; &lt; &#65; &#x41; &amp;bogus; &amp;"
656e642026616d703b616d703b2026616d703b6c743b2026616d703b2336353b2026616d703b237834313b2026616d703b626f6775733b2026616d703b 656e642026616d703b616d703b2026616d703b6c743b2026616d703b2336353b2026616d703b237834313b2026616d703b626f6775733b2026616d703b 656e642026616d703b616d703b2026616d703b6c743b2026616d703b2336353b2026616d703b237834313b2026616d703b626f6775733b2026616d703b
"nul \u0000 del " "nul \u0000 del "
"nul \u0000 del " "nul \u0000 del "
"nul \u0000 del " "nul \u0000 del "
"nul � del " "nul � del "
"nul \u0000 del " "nul \u0000 del "
6e756c20002064656c207f 6e756c20002064656c207f 6e756c20002064656c207f
"日本 &lt;語&gt;" "日本 &lt;語&gt;"
"日本 &lt;語&gt;" "日本 &lt;語&gt;"
"日本 &lt;語&gt;" "日本 &lt;語&gt;"
"日本 &lt;語&gt;" "日本 &lt;語&gt;"
"日本 &lt;語&gt;" "日本 &lt;語&gt;"
e697a5e69cac20266c743be8aa9e2667743b e697a5e69cac20266c743be8aa262378464646443b2667743b e6266d646173683ba5e69c266e6f743b20266c743be8aa9e2667743b
