--TEST--
What was printed before a fork is printed once; open buffers are inherited
--FILE--
<?php
echo "before\n";
ob_start();
echo '[buffered]';
$pid = pcntl_fork();
if ($pid === 0) { echo "child\n"; exit; }
pcntl_waitpid($pid, $status);
echo "parent\n";
ob_end_flush();
register_shutdown_function(function () { echo 'shutdown of ', $GLOBALS['who'], "\n"; });
class D { function __destruct() { echo 'destructor of ', $GLOBALS['who'], "\n"; } }
$d = new D;
$who = 'child';
$pid = pcntl_fork();
if ($pid === 0) { exit; }
pcntl_waitpid($pid, $status);
$who = 'parent';
--EXPECT--
before
[buffered]child
[buffered]parent
shutdown of child
destructor of child
shutdown of parent
destructor of parent
