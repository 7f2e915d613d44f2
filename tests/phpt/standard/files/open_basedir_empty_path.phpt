--TEST--
Empty paths under open_basedir
--FILE--
<?php
ini_set("open_basedir", __DIR__);
foreach ([fn() => readlink(""), fn() => file_exists(""), fn() => touch(""), fn() => chdir(""), fn() => mkdir(""), fn() => link("",""), fn() => symlink("", ""), fn() => fopen("", "r"), fn() => opendir(""), fn() => realpath(""), fn() => is_link(""), fn() => unlink(""), fn() => copy("",""), fn() => rename("",""), fn() => chmod("", 0), fn() => stat(""), fn() => glob(""), fn() => is_dir(""), fn() => file(""), fn() => rmdir(""), fn() => lstat(""), fn() => include "", fn() => scandir(""), fn() => new SplFileObject(""), fn() => parse_ini_file(""), fn() => disk_free_space("")] as $i => $f)
  try { echo $i, ' '; var_dump($f()); } catch (Error | Exception $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
?>
--EXPECTF--
0 
Warning: readlink(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
1 bool(false)
2 bool(false)
3 
Warning: chdir(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
4 
Warning: mkdir(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
5 
Warning: link(): No such file or directory in %sopen_basedir_empty_path.php on line 3
bool(false)
6 
Warning: symlink(): No such file or directory in %sopen_basedir_empty_path.php on line 3
bool(false)
7 ValueError: Path cannot be empty
8 bool(false)
9 
Warning: realpath(): open_basedir restriction in effect. File(%s) is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
10 bool(false)
11 
Warning: unlink(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
12 
Warning: copy(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
13 
Warning: rename(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
14 
Warning: chmod(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
15 bool(false)
16 array(0) {
}
17 bool(false)
18 ValueError: Path cannot be empty
19 
Warning: rmdir(): open_basedir restriction in effect. File() is not within the allowed path(s): (%s) in %sopen_basedir_empty_path.php on line 3
bool(false)
20 bool(false)
21 ValueError: Path cannot be empty
22 ValueError: scandir(): Argument #1 ($directory) cannot be empty
23 ValueError: Path cannot be empty
24 ValueError: parse_ini_file(): Argument #1 ($filename) cannot be empty
25 bool(false)
