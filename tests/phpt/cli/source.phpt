--TEST--
-s and -w show source code
--FILE--
<?php
$php = getenv('TEST_PHP_EXECUTABLE') . ' -n ';
$file = tempnam(sys_get_temp_dir(), 'src');
file_put_contents($file, "#!/bin/php\n<?php\n// text\necho  1 ; ?>\n");
foreach (["-s $file", "-s -f $file", "-s -d highlight.comment=red < $file", "-w $file", "-s -w $file", "-w -l $file", "-s -r 1", "-w -r 1", "-r 1 -s", "-r 1 -w", "-s /no/such/file", "--syntax-highlight $file", "--strip $file"] as $options) {
    $out = [];
    exec($php . $options . ' 2>&1', $out, $status);
    echo implode("\n", $out), "\n=> $status\n";
}
unlink($file);
--EXPECT--
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">//&nbsp;text<br /></span><span style="color: #007700">echo&nbsp;&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>
</span>
</code>
=> 0
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">//&nbsp;text<br /></span><span style="color: #007700">echo&nbsp;&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>
</span>
</code>
=> 0
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php<br /></span><span style="color: red">//&nbsp;text<br /></span><span style="color: #007700">echo&nbsp;&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>
</span>
</code>
=> 0
<?php
 echo 1 ; ?>
=> 0
<?php
 echo 1 ; ?>
=> 0
<?php
 echo 1 ; ?>
=> 0
Either execute direct code, process stdin or use a file.
=> 1
Either execute direct code, process stdin or use a file.
=> 1
Source highlighting only works for files.
=> 1
Source stripping only works for files.
=> 1
Could not open input file: /no/such/file
=> 1
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">//&nbsp;text<br /></span><span style="color: #007700">echo&nbsp;&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>
</span>
</code>
=> 0
<?php
 echo 1 ; ?>
=> 0
