--TEST--
output_add_rewrite_var(): tags, quotes, hosts, forms, pieces, reset
--INI--
url_rewriter.tags="form="
--FILE--
<?php
ini_set('url_rewriter.tags', 'a=href,area=href,frame=src,form=,FORM=x,img=SRC,bad,input=src,x:y=z-z');
output_add_rewrite_var('<na me>', "v&'\"\xff");
output_add_rewrite_var('b', '2');
print_r(ob_list_handlers());
?>
<a href=""> <a href="./foo.php"> <a href="//php.net/foo.php"> <a href='http://php.net/foo.php'> <a href=bad://php.net/foo.php> <a href="#x"> <a href="p#x"> <a href=?q=1>
<A HREF="x?a=b&c=d#f" class=y> <a name=href href = "x y"> <a href="x> <a href= x/y/> <a href=''/> <area href=q><frame src="q"><frame href="q"><img src=q><IMG SRC="/" />
<form method="get"> </form> <form action="./foo.php"> <form action="//php.net/bar.php" method="get"> <form action="http://other/bar.php"> <form> <form/> <form action=bad:x >
<form act="mailto:x"><form acti="" /><x:y z-z=1> <x:z z-z=1> <a-b href=1> <a
href="nl"	data-x='1'> <a href="http:///bad"> <a href="http://u:p@h:80/p?q#f"> <a href="/p:80"> <a href="x:80"> <input src="a" disabled> <b href=1> < a href=1> <a>x</a> <a =x href=1> <a 1 href=1>
text without end
<a href="cut
<?php
ob_flush();
?>
here"> <a hre<?php ob_flush(); ?>f="x"> plain <a href=z<?php ob_flush(); ?>z> <?php
ini_set('session.trans_sid_hosts', 'PHP.net,h'); ini_set('url_rewriter.hosts', 'php.net,other');
ini_set('arg_separator.output', '&amp;');
?>
<a href="http://php.net/foo.php"> <a href="http://u:p@H:80/p?q#f"> <a href="//php.net"> <a href="http://php.net?x"> <form action="http://other/bar.php"> <form action="http://OTHER/bar.php"> <form action="http://none/bar.php"><form>
<?php
ob_flush();
output_reset_rewrite_vars();
?>
<a href="x"> <form> <a hre<?php ob_flush(); output_add_rewrite_var('c', 'd'); ?>f="x"> <a href="e"
<?php
var_dump(ob_get_level(), ob_get_contents() !== '');
ob_clean();
echo '<a href="y">';
ob_end_flush();
var_dump(output_add_rewrite_var('late', 1), ob_get_level());
echo '<a href="z">';
?>
--EXPECT--
Array
(
    [0] => URL-Rewriter
)
<a href="?%3Cna%20me%3E=v%26%27%22%FF&b=2"> <a href="./foo.php?%3Cna%20me%3E=v%26%27%22%FF&b=2"> <a href="//php.net/foo.php"> <a href='http://php.net/foo.php'> <a href=bad://php.net/foo.php> <a href="#x"> <a href="p?%3Cna%20me%3E=v%26%27%22%FF&b=2#x"> <a href=?q=1&%3Cna%20me%3E=v%26%27%22%FF&b=2>
<A HREF="x?a=b&c=d&%3Cna%20me%3E=v%26%27%22%FF&b=2#f" class=y> <a name=href href = "x y?%3Cna%20me%3E=v%26%27%22%FF&b=2"> <a href="x> <a href= x/y/?%3Cna%20me%3E=v%26%27%22%FF&b=2> <a href='?%3Cna%20me%3E=v%26%27%22%FF&b=2'/> <area href=q?%3Cna%20me%3E=v%26%27%22%FF&b=2><frame src="q?%3Cna%20me%3E=v%26%27%22%FF&b=2"><frame href="q"><img src=q?%3Cna%20me%3E=v%26%27%22%FF&b=2><IMG SRC="/?%3Cna%20me%3E=v%26%27%22%FF&b=2" />
<form method="get"><input type="hidden" name="&lt;na me&gt;" value="v&amp;&#039;&quot;�" /><input type="hidden" name="b" value="2" /> </form> <form action="./foo.php"><input type="hidden" name="&lt;na me&gt;" value="v&amp;&#039;&quot;�" /><input type="hidden" name="b" value="2" /> <form action="//php.net/bar.php" method="get"> <form action="http://other/bar.php"> <form> <form/> <form action=bad:x >
<form act="mailto:x"><form acti="" /><input type="hidden" name="&lt;na me&gt;" value="v&amp;&#039;&quot;�" /><input type="hidden" name="b" value="2" /><x:y z-z=1?%3Cna%20me%3E=v%26%27%22%FF&b=2> <x:z z-z=1> <a-b href=1> <a
href="nl?%3Cna%20me%3E=v%26%27%22%FF&b=2"	data-x='1'> <a href="http:///bad"> <a href="http://u:p@h:80/p?q#f"> <a href="/p:80"> <a href="x:80"> <input src="a?%3Cna%20me%3E=v%26%27%22%FF&b=2" disabled> <b href=1> < a href=1> <a>x</a> <a =x href=1> <a 1 href=1>
text without end
<a href="cut
here?%3Cna%20me%3E=v%26%27%22%FF&b=2"> <a href="x"> plain <a href=zz?%3Cna%20me%3E=v%26%27%22%FF&b=2> <a href="http://php.net/foo.php?%3Cna%20me%3E=v%26%27%22%FF&b=2"> <a href="http://up:@H:80/p?q&amp;%3Cna%20me%3E=v%26%27%22%FF&b=2#f"> <a href="//php.net/?%3Cna%20me%3E=v%26%27%22%FF&b=2"> <a href="http://php.net?x&amp;%3Cna%20me%3E=v%26%27%22%FF&b=2"> <form action="http://other/bar.php"><input type="hidden" name="&lt;na me&gt;" value="v&amp;&#039;&quot;�" /><input type="hidden" name="b" value="2" /> <form action="http://OTHER/bar.php"> <form action="http://none/bar.php"><form>
<a href="x"> <form> <a hre1)
bool(true)
<a href="y?c=d">bool(true)
int(0)
<a href="z">
