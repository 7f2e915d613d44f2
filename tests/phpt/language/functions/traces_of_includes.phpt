--TEST--
What is called while a file is opened and compiled has the include in its traces
--FILE--
<?php
class W { public $context; function stream_open($p, $m, $o, &$op) { debug_print_backtrace(); return str_contains($p, 'yes'); } function stream_read($n) { return ''; } function stream_eof() { return true; } function stream_stat() { return []; } function stream_set_option($a, $b, $c) { return false; } function stream_close() {} }
stream_wrapper_register('w', 'W');
function load($p) { return include $p; }
set_error_handler(function ($n, $m) { echo preg_replace('/\(include_path=.*/', '', $m), "\n"; debug_print_backtrace(); });
load('w://no'); load('w://yes'); include_once 'w://yes'; load('missing.php');
restore_error_handler();
set_error_handler(function ($n, $m) { throw new Exception('stop'); });
try { require 'missing.php'; } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
restore_error_handler();
try { @require 'missing.php'; } catch (Error $e) { echo $e->getTraceAsString(), "\n"; }
$file = tempnam(sys_get_temp_dir(), 'ld');
file_put_contents($file, '<?php class Late extends Loaded {}');
spl_autoload_register(function ($c) { echo str_replace($GLOBALS["file"], "FILE", (new Exception)->getTraceAsString()), "\n"; if ($c == 'Loaded') { eval('class Loaded {}'); } });
include $file;
file_put_contents($file, '<?php syntax error');
try { include $file; } catch (ParseError $e) { echo $e->getTraceAsString(), "\n"; }
unlink($file);
(function () { echo (new Exception)->getTrace()[0]['line'], "\n"; })
(
    1
);
--EXPECTF--
include(w://no): Failed to open stream: No such file or directory
#0 %straces_of_includes.php(4): {closure}(2, 'include(w://no)...', '%s...', 4)
#1 %straces_of_includes.php(4): include()
#2 %straces_of_includes.php(6): load('w://no')
include(): Failed opening 'w://no' for inclusion 
#0 %straces_of_includes.php(4): {closure}(2, 'include(): Fail...', '%s...', 4)
#1 %straces_of_includes.php(4): include()
#2 %straces_of_includes.php(6): load('w://no')
include(w://yes): Failed to open stream: No such file or directory
#0 %straces_of_includes.php(4): {closure}(2, 'include(w://yes...', '%s...', 4)
#1 %straces_of_includes.php(4): include()
#2 %straces_of_includes.php(6): load('w://yes')
include(): Failed opening 'w://yes' for inclusion 
#0 %straces_of_includes.php(4): {closure}(2, 'include(): Fail...', '%s...', 4)
#1 %straces_of_includes.php(4): include()
#2 %straces_of_includes.php(6): load('w://yes')
include_once(w://yes): Failed to open stream: No such file or directory
#0 %straces_of_includes.php(6): {closure}(2, 'include_once(w:...', '%s...', 6)
#1 %straces_of_includes.php(6): include_once()
include_once(): Failed opening 'w://yes' for inclusion 
#0 %straces_of_includes.php(6): {closure}(2, 'include_once():...', '%s...', 6)
#1 %straces_of_includes.php(6): include_once()
include(missing.php): Failed to open stream: No such file or directory
#0 %straces_of_includes.php(4): {closure}(2, 'include(missing...', '%s...', 4)
#1 %straces_of_includes.php(4): include()
#2 %straces_of_includes.php(6): load('missing.php')
include(): Failed opening 'missing.php' for inclusion 
#0 %straces_of_includes.php(4): {closure}(2, 'include(): Fail...', '%s...', 4)
#1 %straces_of_includes.php(4): include()
#2 %straces_of_includes.php(6): load('missing.php')
#0 %straces_of_includes.php(9): {closure}(2, 'require(missing...', '%s...', 9)
#1 %straces_of_includes.php(9): require()
#2 {main}
#0 {main}
#0 FILE(1): {closure}('Loaded')
#1 %straces_of_includes.php(15): include('FILE')
#2 {main}
#0 {main}
20
