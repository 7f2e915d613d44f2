--TEST--
posix_getuid() and the like
--EXTENSIONS--
posix
pcntl
--FILE--
<?php
var_dump(posix_getuid() === posix_geteuid(), posix_getgid() === posix_getegid());
pcntl_fork() === 0 && pcntl_exec('/bin/sh', ['-c', 'test "$(id -u) $(id -g)" = "$0"; exit $?', posix_getuid() . ' ' . posix_getgid()]);
pcntl_wait($status);
var_dump(pcntl_wexitstatus($status));
var_dump(posix_getpgid(0) === posix_getpgrp(), posix_getpgid(posix_getpid()) === posix_getpgrp(), posix_getsid(0) === posix_getsid(posix_getpid()));
var_dump(posix_getpgid(999999999), posix_getsid(999999999), posix_strerror(posix_get_last_error()));
var_dump(posix_setpgid(999999999, 0), posix_strerror(posix_get_last_error()));
var_dump(is_array(posix_getgroups()));
--EXPECT--
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
string(15) "No such process"
bool(false)
string(15) "No such process"
bool(true)
