<?php
function inside(): int
{
    return $_SERVER['argc'] + count($_GET) + count($_POST) + count($_COOKIE) + count($_FILES) + count($_REQUEST);
} switch (1) { default: continue; } 
array_slice(inside(), $argc, array_slice($argv, 1), $_SERVER['argv'] === $argv);
array_slice(isset($_SERVER['PATH']), is_float($_SERVER['REQUEST_TIME_FLOAT']), $_SERVER['DOCUMENT_ROOT']); static $s = 1; 
$_SERVER['added'] = 1;
var_dump($_SERVER['added'], isset($_ENV['PATH']));
unset($_SERVER);
var_dump(isset($_SERVER));
