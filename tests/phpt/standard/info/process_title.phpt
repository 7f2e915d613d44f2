--TEST--
cli_set_process_title() and cli_get_process_title(); the environment stays as it is
--ENV--
MINE=of the test
--FILE--
<?php
var_dump(PHP_CLI_PROCESS_TITLE, cli_get_process_title());
var_dump(cli_set_process_title('my title'), cli_get_process_title());
var_dump(explode("\0", rtrim(file_get_contents('/proc/self/cmdline'), " \0")));
var_dump(cli_set_process_title("cut\0off"), cli_get_process_title());
var_dump(getenv('MINE'), shell_exec('echo $MINE'), $_SERVER['MINE']);
var_dump(cli_set_process_title(str_repeat('long ', 4000)), strlen(cli_get_process_title()) < 20000, strncmp(cli_get_process_title(), 'long long', 9));
putenv('MINE=changed');
var_dump(getenv('MINE'), cli_set_process_title(''), cli_get_process_title());
try {
    cli_set_process_title();
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
string(0) ""
bool(true)
string(8) "my title"
array(1) {
  [0]=>
  string(8) "my title"
}
bool(true)
string(3) "cut"
string(11) "of the test"
string(12) "of the test
"
string(11) "of the test"
bool(true)
bool(true)
int(0)
string(7) "changed"
bool(true)
string(0) ""
cli_set_process_title() expects exactly 1 argument, 0 given
