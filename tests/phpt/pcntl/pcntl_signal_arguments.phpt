--TEST--
pcntl_signal, pcntl_sigprocmask, pcntl_sigtimedwait and their like: what they take and what they refuse
--FILE--
<?php
foreach ([34,64,63] as $s) { var_dump($s, pcntl_signal($s, function($s) { echo "got $s\n"; })); var_dump(pcntl_get_last_error()); }
var_dump(pcntl_sigprocmask(SIG_BLOCK, [32]), pcntl_get_last_error());
var_dump(pcntl_sigprocmask(SIG_BLOCK, [0]), pcntl_get_last_error());
var_dump(pcntl_sigprocmask(SIG_BLOCK, [65]));
var_dump(pcntl_sigprocmask(SIG_BLOCK, ["abc"]));
var_dump(pcntl_sigprocmask(SIG_BLOCK, [9, 19, "10", 11.7, true]));
var_dump(pcntl_sigprocmask(SIG_SETMASK, [], $old)); echo implode(",", $old), "\n";
try { var_dump(pcntl_sigprocmask(7, [], $old)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(pcntl_sigtimedwait([10], $info, 0, 1000)); var_dump($info, pcntl_get_last_error());
var_dump(pcntl_sigtimedwait([10], $info, -1, 1000)); var_dump($info, pcntl_get_last_error());
var_dump(pcntl_sigtimedwait([10], $info, 0, -1));
var_dump(pcntl_sigtimedwait([99], $info, 0, 1));
foreach ([0,65,-1, 33] as $s) { try { var_dump(pcntl_signal_get_handler($s)); } catch (ValueError $e) { echo $e->getMessage(), "\n"; } }
foreach ([0,65,-1] as $s) { try { var_dump(pcntl_signal($s, SIG_DFL)); } catch (ValueError $e) { echo $e->getMessage(), "\n"; } }
try { pcntl_signal(10, 5); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { pcntl_signal(10, -1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { pcntl_signal(10, "nosuch"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { pcntl_signal(10, null); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { pcntl_signal(10, [1,2]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { pcntl_signal(10, 1.0); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { pcntl_signal(10, "1"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump(pcntl_get_last_error());
var_dump(pcntl_signal(10, SIG_IGN), pcntl_signal_get_handler(10));
var_dump(pcntl_signal(10, SIG_DFL), pcntl_signal_get_handler(10));
var_dump(pcntl_signal(10, 'strlen'), pcntl_signal_get_handler(10), pcntl_signal_get_handler(9));
var_dump(pcntl_async_signals(), pcntl_async_signals(true), pcntl_async_signals(null), pcntl_async_signals(false), pcntl_async_signals());
var_dump(pcntl_signal_dispatch());
--EXPECTF--
int(34)
bool(true)
int(0)
int(64)
bool(true)
int(0)
int(63)
bool(true)
int(0)

Warning: pcntl_sigprocmask(): Invalid argument in %spcntl_signal_arguments.php on line 3
bool(false)
int(22)

Warning: pcntl_sigprocmask(): Invalid argument in %spcntl_signal_arguments.php on line 4
bool(false)
int(22)

Warning: pcntl_sigprocmask(): Invalid argument in %spcntl_signal_arguments.php on line 5
bool(false)

Warning: pcntl_sigprocmask(): Invalid argument in %spcntl_signal_arguments.php on line 6
bool(false)
bool(true)
bool(true)
1,10,11

Warning: pcntl_sigprocmask(): Invalid argument in %spcntl_signal_arguments.php on line 9
bool(false)
int(-1)
NULL
int(22)

Warning: pcntl_sigtimedwait(): Invalid argument in %spcntl_signal_arguments.php on line 11
int(-1)
NULL
int(22)

Warning: pcntl_sigtimedwait(): Invalid argument in %spcntl_signal_arguments.php on line 12
int(-1)

Warning: pcntl_sigtimedwait(): Invalid argument in %spcntl_signal_arguments.php on line 13
bool(false)
pcntl_signal_get_handler(): Argument #1 ($signal) must be between 1 and 32
pcntl_signal_get_handler(): Argument #1 ($signal) must be between 1 and 32
pcntl_signal_get_handler(): Argument #1 ($signal) must be between 1 and 32
pcntl_signal_get_handler(): Argument #1 ($signal) must be between 1 and 32
pcntl_signal(): Argument #1 ($signal) must be greater than or equal to 1
pcntl_signal(): Argument #1 ($signal) must be less than 65
pcntl_signal(): Argument #1 ($signal) must be greater than or equal to 1
pcntl_signal(): Argument #2 ($handler) must be either SIG_DFL or SIG_IGN when an integer value is given
pcntl_signal(): Argument #2 ($handler) must be either SIG_DFL or SIG_IGN when an integer value is given
pcntl_signal(): Argument #2 ($handler) must be of type callable|int, string given
pcntl_signal(): Argument #2 ($handler) must be of type callable|int, null given
pcntl_signal(): Argument #2 ($handler) must be of type callable|int, array given
pcntl_signal(): Argument #2 ($handler) must be of type callable|int, float given
pcntl_signal(): Argument #2 ($handler) must be of type callable|int, string given
int(22)
bool(true)
int(1)
bool(true)
int(0)
bool(true)
string(6) "strlen"
int(0)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
