--TEST--
highlight_file(), show_source() and php_strip_whitespace() read files
--INI--
highlight.string=#DD0000
highlight.comment=#FF8000
highlight.keyword=#007700
highlight.default=#0000BB
highlight.html=#000000
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'src');
file_put_contents($file, "#!/usr/bin/php\n<?php\n/* comment */\nfunction  f ( )\n{\n    return <<<A\n    x\n    A /* c */ ;\n}\n// last ?>\nhtml  text\n");
chdir(dirname($file));
var_dump(highlight_file($file));
var_dump(highlight_file(basename($file), true));
var_dump(show_source($file, true) === highlight_file($file, true));
var_dump(php_strip_whitespace($file));
unlink($file);
--EXPECT--
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">/*&nbsp;comment&nbsp;*/<br /></span><span style="color: #007700">function&nbsp;&nbsp;</span><span style="color: #0000BB">f&nbsp;</span><span style="color: #007700">(&nbsp;)<br />{<br />&nbsp;&nbsp;&nbsp;&nbsp;return&nbsp;&lt;&lt;&lt;A<br /></span><span style="color: #DD0000">&nbsp;&nbsp;&nbsp;&nbsp;x<br /></span><span style="color: #007700">&nbsp;&nbsp;&nbsp;&nbsp;A&nbsp;</span><span style="color: #FF8000">/*&nbsp;c&nbsp;*/&nbsp;</span><span style="color: #007700">;<br />}<br /></span><span style="color: #FF8000">//&nbsp;last&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>html&nbsp;&nbsp;text<br /></span>
</code>bool(true)
string(747) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">/*&nbsp;comment&nbsp;*/<br /></span><span style="color: #007700">function&nbsp;&nbsp;</span><span style="color: #0000BB">f&nbsp;</span><span style="color: #007700">(&nbsp;)<br />{<br />&nbsp;&nbsp;&nbsp;&nbsp;return&nbsp;&lt;&lt;&lt;A<br /></span><span style="color: #DD0000">&nbsp;&nbsp;&nbsp;&nbsp;x<br /></span><span style="color: #007700">&nbsp;&nbsp;&nbsp;&nbsp;A&nbsp;</span><span style="color: #FF8000">/*&nbsp;c&nbsp;*/&nbsp;</span><span style="color: #007700">;<br />}<br /></span><span style="color: #FF8000">//&nbsp;last&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>html&nbsp;&nbsp;text<br /></span>
</code>"
bool(true)
string(66) "<?php
 function f ( ) { return <<<A
    x
    A
; } ?>
html  text
"
