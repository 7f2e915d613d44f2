--TEST--
preg_replace: references to groups in the replacement
--FILE--
<?php
foreach (['[$1]', '[\1]', '[${1}]', '[\\\\1]', '[\$1]', '[$0$2]', '[$10]', '[${1}0]', '[$3]', '[${1]', '[$]', '[\\]', '$1\\\\$2', '[$x]', '[$001]'] as $replacement) {
    echo $replacement, ' => ', preg_replace('/(a)(b)?/', $replacement, 'xaby a'), "\n";
}
--EXPECT--
[$1] => x[a]y [a]
[\1] => x[a]y [a]
[${1}] => x[a]y [a]
[\\1] => x[\1]y [\1]
[\$1] => x[$1]y [$1]
[$0$2] => x[abb]y [a]
[$10] => x[]y []
[${1}0] => x[a0]y [a0]
[$3] => x[]y []
[${1] => x[${1]y [${1]
[$] => x[$]y [$]
[\] => x[\]y [\]
$1\\$2 => xa\by a\
[$x] => x[$x]y [$x]
[$001] => x[ab1]y [a1]
