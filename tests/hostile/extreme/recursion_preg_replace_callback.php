<?php
function f($m) { return preg_replace_callback('/a/', 'f', 'a'); }
echo f(1);
