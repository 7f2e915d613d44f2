--TEST--
FILTER_SANITIZE_* and FILTER_UNSAFE_RAW: what is left out, what is encoded
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
$text = "<b>a</b> < c \"d\" 'e' & f` \t\0\x7f\xff \u{e9} 1,2.5e-3+ g\\h&amp; x@y.z?";
foreach (get_defined_constants(true)['filter'] as $name => $filter) {
    if (str_starts_with($name, 'FILTER_SANITIZE_') || $name === 'FILTER_UNSAFE_RAW') {
        $seen = [];
        foreach (['' => 0, 'STRIP_LOW' => 4, 'STRIP_HIGH' => 8, 'STRIP_BACKTICK' => 512, 'ENCODE_LOW' => 16, 'ENCODE_HIGH' => 32, 'ENCODE_AMP' => 64, 'NO_ENCODE_QUOTES' => 128, 'ALLOW_FRACTION' => 4096, 'ALLOW_THOUSAND' => 8192, 'ALLOW_SCIENTIFIC' => 16384] as $flag => $bits) {
            $result = addcslashes(filter_var($text, $filter, $bits), "\0..\37\177..\377");
            if (!in_array($result, $seen, true)) {
                echo "$name $flag: ", $seen[] = $result, "\n";
            }
        }
        echo json_encode([filter_var('', $filter), filter_var('', $filter, FILTER_FLAG_EMPTY_STRING_NULL)]), "\n";
    }
}
echo filter_var("<'\">\u{e9}&eacute;&x", FILTER_SANITIZE_FULL_SPECIAL_CHARS), "\n", filter_var('a<b c', FILTER_SANITIZE_STRING), "\n";
error_reporting(E_ALL);
set_error_handler(function ($level, $message) {
    echo "$level $message\n";
});
FILTER_SANITIZE_STRING;
constant('FILTER_SANITIZE_STRIPPED');
--EXPECT--
FILTER_UNSAFE_RAW : <b>a</b> < c "d" 'e' & f` \t\000\177\377 \303\251 1,2.5e-3+ g\h&amp; x@y.z?
FILTER_UNSAFE_RAW STRIP_LOW: <b>a</b> < c "d" 'e' & f` \177\377 \303\251 1,2.5e-3+ g\h&amp; x@y.z?
FILTER_UNSAFE_RAW STRIP_HIGH: <b>a</b> < c "d" 'e' & f` \t\000  1,2.5e-3+ g\h&amp; x@y.z?
FILTER_UNSAFE_RAW STRIP_BACKTICK: <b>a</b> < c "d" 'e' & f \t\000\177\377 \303\251 1,2.5e-3+ g\h&amp; x@y.z?
FILTER_UNSAFE_RAW ENCODE_LOW: <b>a</b> < c "d" 'e' & f` &#9;&#0;\177\377 \303\251 1,2.5e-3+ g\h&amp; x@y.z?
FILTER_UNSAFE_RAW ENCODE_HIGH: <b>a</b> < c "d" 'e' & f` \t\000&#127;&#255; &#195;&#169; 1,2.5e-3+ g\h&amp; x@y.z?
FILTER_UNSAFE_RAW ENCODE_AMP: <b>a</b> < c "d" 'e' &#38; f` \t\000\177\377 \303\251 1,2.5e-3+ g\h&#38;amp; x@y.z?
["",null]
FILTER_SANITIZE_STRING : a 
["",null]
FILTER_SANITIZE_STRIPPED : a 
["",null]
FILTER_SANITIZE_ENCODED : %3Cb%3Ea%3C%2Fb%3E%20%3C%20c%20%22d%22%20%27e%27%20%26%20f%60%20%09%00%7F%FF%20%C3%A9%201%2C2.5e-3%2B%20g%5Ch%26amp%3B%20x%40y.z%3F
FILTER_SANITIZE_ENCODED STRIP_LOW: %3Cb%3Ea%3C%2Fb%3E%20%3C%20c%20%22d%22%20%27e%27%20%26%20f%60%20%7F%FF%20%C3%A9%201%2C2.5e-3%2B%20g%5Ch%26amp%3B%20x%40y.z%3F
FILTER_SANITIZE_ENCODED STRIP_HIGH: %3Cb%3Ea%3C%2Fb%3E%20%3C%20c%20%22d%22%20%27e%27%20%26%20f%60%20%09%00%20%201%2C2.5e-3%2B%20g%5Ch%26amp%3B%20x%40y.z%3F
FILTER_SANITIZE_ENCODED STRIP_BACKTICK: %3Cb%3Ea%3C%2Fb%3E%20%3C%20c%20%22d%22%20%27e%27%20%26%20f%20%09%00%7F%FF%20%C3%A9%201%2C2.5e-3%2B%20g%5Ch%26amp%3B%20x%40y.z%3F
["",""]
FILTER_SANITIZE_SPECIAL_CHARS : &#60;b&#62;a&#60;/b&#62; &#60; c &#34;d&#34; &#39;e&#39; &#38; f` &#9;&#0;\177\377 \303\251 1,2.5e-3+ g\h&#38;amp; x@y.z?
FILTER_SANITIZE_SPECIAL_CHARS STRIP_LOW: &#60;b&#62;a&#60;/b&#62; &#60; c &#34;d&#34; &#39;e&#39; &#38; f` \177\377 \303\251 1,2.5e-3+ g\h&#38;amp; x@y.z?
FILTER_SANITIZE_SPECIAL_CHARS STRIP_HIGH: &#60;b&#62;a&#60;/b&#62; &#60; c &#34;d&#34; &#39;e&#39; &#38; f` &#9;&#0;  1,2.5e-3+ g\h&#38;amp; x@y.z?
FILTER_SANITIZE_SPECIAL_CHARS STRIP_BACKTICK: &#60;b&#62;a&#60;/b&#62; &#60; c &#34;d&#34; &#39;e&#39; &#38; f &#9;&#0;\177\377 \303\251 1,2.5e-3+ g\h&#38;amp; x@y.z?
FILTER_SANITIZE_SPECIAL_CHARS ENCODE_HIGH: &#60;b&#62;a&#60;/b&#62; &#60; c &#34;d&#34; &#39;e&#39; &#38; f` &#9;&#0;&#127;&#255; &#195;&#169; 1,2.5e-3+ g\h&#38;amp; x@y.z?
["",""]
FILTER_SANITIZE_FULL_SPECIAL_CHARS : 
["",""]
FILTER_SANITIZE_EMAIL : babcd'e'&f`12.5e-3+gh&ampx@y.z?
["",""]
FILTER_SANITIZE_URL : <b>a</b><c"d"'e'&f`1,2.5e-3+g\h&amp;x@y.z?
["",""]
FILTER_SANITIZE_NUMBER_INT : 125-3+
["",""]
FILTER_SANITIZE_NUMBER_FLOAT : 125-3+
FILTER_SANITIZE_NUMBER_FLOAT ALLOW_FRACTION: 12.5-3+.
FILTER_SANITIZE_NUMBER_FLOAT ALLOW_THOUSAND: 1,25-3+
FILTER_SANITIZE_NUMBER_FLOAT ALLOW_SCIENTIFIC: e125e-3+
["",""]
FILTER_SANITIZE_ADD_SLASHES : <b>a</b> < c \"d\" \'e\' & f` \t\0\177\377 \303\251 1,2.5e-3+ g\\h&amp; x@y.z?
["",""]
&lt;&#039;&quot;&gt;&eacute;&eacute;&amp;x
a
8192 Constant FILTER_SANITIZE_STRING is deprecated
8192 Constant FILTER_SANITIZE_STRIPPED is deprecated
