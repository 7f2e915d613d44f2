<?php
function f(...$a) { $a[] = 1; return call_user_func_array('f', $a); }
f();
