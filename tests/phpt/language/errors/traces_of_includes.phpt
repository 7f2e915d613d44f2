--TEST--
An include shows its file in a trace only when a call inside it is shown before
--FILE--
<?php
$folder = sys_get_temp_dir() . '/traces_of_includes_' . getmypid();
mkdir($folder);
file_put_contents("$folder/print.php", '<?php debug_print_backtrace(); echo count(debug_backtrace()[0]["args"] ?? []), "\n";');
file_put_contents("$folder/throw.php", '<?php throw new Exception("x");');
file_put_contents("$folder/call.php", '<?php function called() { foreach (debug_backtrace() as $call) { echo $call["function"], ": ", isset($call["args"][0]) ? basename($call["args"][0]) : "no argument", "\n"; } } called();');
file_put_contents("$folder/nested.php", '<?php include __DIR__ . "/call.php";');

class Loader
{
    public static function load($file)
    {
        return require $file;
    }
}

ob_start(fn ($text) => preg_replace('#/\S*/|\(\d+\)#', '', $text));
require "$folder/print.php";
Loader::load("$folder/print.php");
try {
    include "$folder/throw.php";
} catch (Exception $e) {
    echo $e->getTraceAsString(), "\n";
}
include "$folder/nested.php";
eval('debug_print_backtrace();');
ob_end_flush();
array_map('unlink', glob("$folder/*"));
rmdir($folder);
--EXPECT--
#0 traces_of_includes.php: require()
0
#0 traces_of_includes.php: require()
#1 traces_of_includes.php: Loader::load('traces_of_...')
0
#0 traces_of_includes.php: include()
#1 {main}
called: no argument
include: call.php
include: nested.php
#0 traces_of_includes.php: eval()
