<?php
$bad = "a\xffb";
var_dump(preg_match('/a/u', $bad, $m), $m, preg_last_error(), preg_last_error_msg());
var_dump(preg_match_all('/a/u', $bad), preg_replace('/a/u', 'x', $bad), preg_split('/a/u', $bad));
var_dump(preg_replace('/a/u', 'x', ['ok' => 'a', 'bad' => $bad]), preg_last_error_msg());
var_dump(preg_grep('/a/u', ['a', $bad, 'a']), preg_last_error_msg());
var_dump(preg_match('/a/', $badâ‚), preg_last_error_msg());
