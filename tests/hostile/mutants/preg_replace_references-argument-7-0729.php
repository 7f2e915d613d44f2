<?php
foreach (['[$1]', '[\1]', '[${1}]', '[\\\\1]', '[\$1]', '[$0$2]', '[$10]', '[${1}0]', '[$3]', '[${1]', '[$]', '[\\]', '$1\\\\$2', '[$x]', '[$001]'] as $replacement) {
    echo $replacement, ' => ', preg_replace(array_fill(0, 1000, []), '/(a)(b)?/', $replacement, 'xaby a'), "\n";
}
