--TEST--
posix_kill(): errors
--EXTENSIONS--
posix
--FILE--
<?php
var_dump(posix_kill(posix_getpid(), 0));
var_dump(posix_kill(999999999, 0), posix_get_last_error(), posix_strerror(posix_errno()));
var_dump(posix_kill(posix_getpid(), 1000), posix_strerror(posix_errno()));
var_dump(posix_getpid() === getmypid(), posix_getppid() > 0);
--EXPECT--
bool(true)
bool(false)
int(3)
string(15) "No such process"
bool(false)
string(16) "Invalid argument"
bool(true)
bool(true)
