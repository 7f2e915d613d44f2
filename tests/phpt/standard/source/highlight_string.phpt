--TEST--
highlight_string() colours every kind of token
--INI--
highlight.string=#DD0000
highlight.comment=#FF8000
highlight.keyword=#007700
highlight.default=#0000BB
highlight.html=#000000
--FILE--
<?php
highlight_string(<<<'SOURCE'
text & <b>
<?php
// line
# other
/** doc */ namespace A\B;
use \C, namespace\D;
#[Attribute]
function f(int &$a, ...$b): ?string { return "x $a[0] $a[b] {$a->b} ${c}" . 'y' . <<<EOT
  text $b
  EOT . `ls $x` . (int) 1.5e3 . __LINE__ . 0x1F <=> 2; }
?>
more	text <?= 1 ?>

SOURCE);
echo "\n";
var_dump(highlight_string('', true));
var_dump(highlight_string('<?php 09 (real) ) /* open', true));
var_dump(highlight_string('<?php "open', true), highlight_string("<?php 'open", true));
var_dump(highlight_string('<?php __halt_compiler(); <?php ?> x', true));
echo "---\n";
ini_set('highlight.html', 'red');
ini_set('highlight.comment', 'blue');
var_dump(highlight_string('a<?php #c', return: true));
--EXPECT--
<code><span style="color: #000000">
text&nbsp;&amp;&nbsp;&lt;b&gt;<br /><span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">//&nbsp;line<br />#&nbsp;other<br />/**&nbsp;doc&nbsp;*/&nbsp;</span><span style="color: #007700">namespace&nbsp;</span><span style="color: #0000BB">A\B</span><span style="color: #007700">;<br />use&nbsp;</span><span style="color: #0000BB">\C</span><span style="color: #007700">,&nbsp;</span><span style="color: #0000BB">namespace\D</span><span style="color: #007700">;<br />#[</span><span style="color: #0000BB">Attribute</span><span style="color: #007700">]<br />function&nbsp;</span><span style="color: #0000BB">f</span><span style="color: #007700">(</span><span style="color: #0000BB">int&nbsp;</span><span style="color: #007700">&amp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">,&nbsp;...</span><span style="color: #0000BB">$b</span><span style="color: #007700">):&nbsp;?</span><span style="color: #0000BB">string&nbsp;</span><span style="color: #007700">{&nbsp;return&nbsp;</span><span style="color: #DD0000">"x&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">[</span><span style="color: #0000BB">0</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">[</span><span style="color: #0000BB">b</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">{</span><span style="color: #0000BB">$a</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">b</span><span style="color: #007700">}</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">${</span><span style="color: #0000BB">c</span><span style="color: #007700">}</span><span style="color: #DD0000">"&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #DD0000">'y'&nbsp;</span><span style="color: #007700">.&nbsp;&lt;&lt;&lt;EOT<br /></span><span style="color: #DD0000">&nbsp;&nbsp;text&nbsp;</span><span style="color: #0000BB">$b</span><span style="color: #DD0000"><br /></span><span style="color: #007700">&nbsp;&nbsp;EOT&nbsp;.&nbsp;`</span><span style="color: #DD0000">ls&nbsp;</span><span style="color: #0000BB">$x</span><span style="color: #007700">`&nbsp;.&nbsp;(int)&nbsp;</span><span style="color: #0000BB">1.5e3&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">__LINE__&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">0x1F&nbsp;</span><span style="color: #007700">&lt;=&gt;&nbsp;</span><span style="color: #0000BB">2</span><span style="color: #007700">;&nbsp;}<br /></span><span style="color: #0000BB">?&gt;<br /></span>more&nbsp;&nbsp;&nbsp;&nbsp;text&nbsp;<span style="color: #0000BB">&lt;?=&nbsp;1&nbsp;?&gt;<br /></span>
</span>
</code>
string(51) "<code><span style="color: #000000">
</span>
</code>"
string(213) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;09&nbsp;</span><span style="color: #007700">(real)&nbsp;)&nbsp;</span><span style="color: #FF8000">/*&nbsp;open</span>
</span>
</code>"
string(143) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #DD0000">"open</span>
</span>
</code>"
string(143) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #DD0000">'open</span>
</span>
</code>"
string(223) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #007700">__halt_compiler();&nbsp;&lt;?</span><span style="color: #0000BB">php&nbsp;?&gt;</span>&nbsp;x</span>
</code>"
---
string(134) "<code><span style="color: red">
a<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: blue">#c</span>
</span>
</code>"
