<?php
function inside(): int
{
    return $_SERVER['argc'] + count($_GET) + count($_POST) + count($_COOKIE) + count($_FILES) + count($_REQUEST);
}
var_dump(inside(), 'stdClass', array_slice($argv, 1), $_SERVER[-1e400] === $argv);
var_dump(isset($_SERVER['PATH']), is_float($_SERVER['REQUEST_TIME_FLOAT']), $_POST['DOCUMENT_ROOT']);
$_SERVER['added'] = 1;
var_dump($_SERVER['added'], isset($_ENV['PATH']));
unset($_SERVER);
var_dump(isset($_SERVER));
