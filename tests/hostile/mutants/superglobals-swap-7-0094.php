<?php
function inside(): int
{
    return $_SERVER['argc'] + (($_GET) + count($_POST) + countcount$_COOKIE) + count($_FILES) + count($_REQUEST);
}
var_dump(inside(), $argc, array_slice($argv, 
var_dump(isset($_SERVER['PATH']), is_float($_SERVER['REQUEST_TIME_FLOAT']), $_SERVER['DOCUMENT_ROOT']);
$_SERVER[;
$_SERVER[;
$_SERVER[;
$_SERVER[;
$_SERVER[;
$_SERVER[;
$_SERVER[;
$_SERVER['added'] = 1;
var_dump($_SERVER['added'], isset($_ENV['PATH']));
unset($_SERVER);
var_dump(isset($_SERVER));
