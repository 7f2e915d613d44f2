--TEST--
auto_prepend_file, auto_append_file, variables_order, and limits of open_basedir
--FILE--
<?php
$php = getenv('TEST_PHP_EXECUTABLE') . ' -n ';
$folder = sys_get_temp_dir() . '/auto' . getmypid();
mkdir($folder);
chdir($folder);
file_put_contents('before.php', '<?php $x = 1; function fromBefore() { return "called"; } echo "before\n";');
file_put_contents('exits.php', '<?php echo "exits\n"; exit(3);');
file_put_contents('wrong.php', '<?php syntax error');
file_put_contents('after.php', '<?php echo "after $x\n"; print_r(array_map("basename", get_included_files()));');
file_put_contents('main.php', '<?php echo fromBefore(), " $x\n"; $x++;');
file_put_contents('ends.php', '<?php echo "main\n"; exit(4);');
file_put_contents('throws.php', '<?php throw new Exception("main");');
file_put_contents('dirs.php', '<?php var_dump(link("../x", "y"), symlink("../x", "y"), ini_set("error_log", "../log"), ini_set("error_log", "syslog"), file_exists(str_repeat("x", 5000)));');
foreach (['-d auto_prepend_file=before.php -d auto_append_file=after.php main.php', '-d auto_prepend_file=exits.php main.php', '-d auto_append_file=after.php ends.php', '-d auto_append_file=after.php throws.php',
    '-d auto_prepend_file=missing.php main.php', '-d auto_prepend_file=wrong.php main.php', '-d auto_prepend_file=before.php -r \'echo isset($x) ? 1 : 2, "\n";\'', '-d variables_order=GP -r "var_dump(\$_SERVER, \$_ENV);"', '-d open_basedir=. dirs.php'] as $options) {
    $out = [];
    exec("$php -d html_errors=0 $options 2>&1", $out, $status);
    echo str_replace([realpath($folder), str_repeat('x', 5000)], ['FOLDER', 'xxx'], implode("\n", $out)), "\n=> $status\n";
}
array_map('unlink', glob('*'));
rmdir($folder);
--EXPECT--
before
called 1
after 2
Array
(
    [0] => main.php
    [1] => before.php
    [2] => after.php
)
=> 0
exits
=> 3
main
=> 4

Fatal error: Uncaught Exception: main in FOLDER/throws.php:1
Stack trace:
#0 {main}
  thrown in FOLDER/throws.php on line 1
=> 255

Warning: Unknown: Failed to open stream: No such file or directory in Unknown on line 0

Fatal error: Failed opening required 'missing.php' (include_path='.:/usr/share/php') in Unknown on line 0
=> 255

Parse error: syntax error, unexpected identifier "error" in FOLDER/wrong.php on line 1
=> 255
2
=> 0
array(0) {
}
array(0) {
}
=> 0

Warning: link(): open_basedir restriction in effect. File(/tmp/x) is not within the allowed path(s): (.) in FOLDER/dirs.php on line 1

Warning: symlink(): open_basedir restriction in effect. File(/tmp/x) is not within the allowed path(s): (.) in FOLDER/dirs.php on line 1

Warning: ini_set(): open_basedir restriction in effect. File(../log) is not within the allowed path(s): (.) in FOLDER/dirs.php on line 1

Warning: file_exists(): File name is longer than the maximum allowed path length on this platform (4096): xxx in FOLDER/dirs.php on line 1
bool(false)
bool(false)
bool(false)
string(0) ""
bool(false)
=> 0
