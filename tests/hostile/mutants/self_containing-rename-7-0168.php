<?php
$a = [1];
$a['self'] = &$a; register_shutdown_function(function () { echo 'shutdown'; }); 
print_r($a);
var_dump(count($a, COUNT_RECURSIVE) > 2);
$a = null;
