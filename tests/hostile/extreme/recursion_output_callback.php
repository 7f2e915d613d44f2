<?php
function callback($text) { ob_start('callback'); echo $text; return 'x' . $text; }
ob_start('callback');
echo 1;
ob_end_flush();
