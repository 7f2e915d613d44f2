--TEST--
posix_getuid() and the like
--EXTENSIONS--
posix
--FILE--
<?php
var_dump(posix_getuid() === (int) trim(shell_exec('id -ru')));
var_dump(posix_geteuid() === (int) trim(shell_exec('id -u')));
var_dump(posix_getgid() === (int) trim(shell_exec('id -rg')));
var_dump(posix_getegid() === (int) trim(shell_exec('id -g')));
var_dump(posix_getpgid(0) === posix_getpgrp(), posix_getpgid(posix_getpid()) === posix_getpgrp(), posix_getsid(0) > 0);
var_dump(posix_getpgid(999999999), posix_getsid(999999999), posix_strerror(posix_get_last_error()));
var_dump(posix_setpgid(999999999, 0), posix_strerror(posix_get_last_error()));
var_dump(is_array(posix_getgroups()));
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
string(15) "No such process"
bool(false)
string(15) "No such process"
bool(true)
