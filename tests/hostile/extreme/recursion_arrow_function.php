<?php
$f = null;
$f = fn($n) => $GLOBALS['f']($n + 1) + 1;
echo $f(0);
