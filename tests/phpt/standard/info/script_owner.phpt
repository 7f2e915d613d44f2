--TEST--
The script's owner and times, the load of the system, keys of files, files of settings
--FILE--
<?php
var_dump(getmyuid() === fileowner(__FILE__), getmygid() === filegroup(__FILE__), getmyinode() === fileinode(__FILE__));
var_dump(getlastmod() === filemtime(__FILE__), get_current_user() === posix_getpwuid(fileowner(__FILE__))['name']);
var_dump(array_map(is_float(...), sys_getloadavg()), is_int(gc_mem_caches()));
$key = ftok(__FILE__, 'a');
var_dump($key === (fileinode(__FILE__) & 0xffff | (stat(__FILE__)['dev'] & 0xff) << 16 | ord('a') << 24));
var_dump(ftok('/does/not/exist', 'x'));
foreach ([['', 'a'], [__FILE__, ''], [__FILE__, 'ab'], ["a\0b", 'x']] as $arguments) {
    try {
        ftok(...$arguments);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(is_array(realpath_cache_get()), is_int(realpath_cache_size()));
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
array(3) {
  [0]=>
  bool(true)
  [1]=>
  bool(true)
  [2]=>
  bool(true)
}
bool(true)
bool(true)

Warning: ftok(): ftok() failed - No such file or directory in %sscript_owner.php on line 7
int(-1)
ftok(): Argument #1 ($filename) cannot be empty
ftok(): Argument #2 ($project_id) must be a single character
ftok(): Argument #2 ($project_id) must be a single character
ftok(): Argument #1 ($filename) must not contain any null bytes
bool(true)
bool(true)
