--TEST--
include: names of any bytes, links, the current directory, what is no file, open_basedir
--FILE--
<?php
$folder = realpath(sys_get_temp_dir()) . '/include_places_' . getmypid();
mkdir("$folder/d\xE9", 0700, true);
file_put_contents("$folder/ö.php", '<?php echo "[", basename(__FILE__), "]\n";');
file_put_contents("$folder/d\xE9/x.php", '<?php echo "[", bin2hex(basename(__DIR__)), "]\n"; include "../ö.php";');
symlink("$folder/ö.php", "$folder/link.php");
chdir($folder);
set_error_handler(function ($level, $message) use ($folder) { echo str_replace($folder, 'FOLDER', $message), "\n"; return true; });

include 'link.php';
var_dump(include_once "$folder/ö.php", require_once './link.php');
include "d\xE9/x.php";
include "file://$folder/link.php";
ini_set('include_path', '/nowhere');
include 'link.php';
var_dump(include_once 'link.php');
include './none/../link.php';
foreach (['ö.php/', 'ö.php/x', 'none.php', "no\0ne", '.../x'] as $name)
    include $name;
try {
    include '';
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
foreach (get_included_files() as $file)
    echo bin2hex(basename($file)), "\n";

mkdir('inside');
ini_set('open_basedir', "$folder/inside");
include "$folder/ö.php";
include_once "$folder/none.php";
ini_set('open_basedir', '');
?>
--CLEAN--
<?php
foreach (glob(realpath(sys_get_temp_dir()) . '/include_places_*') as $folder) {
    array_map('unlink', array_merge(glob("$folder/*.php"), glob("$folder/*/*.php")));
    array_map('rmdir', array_merge(glob("$folder/*", GLOB_ONLYDIR), [$folder]));
}
?>
--EXPECT--
[ö.php]
bool(true)
bool(true)
[64e9]
include(../ö.php): Failed to open stream: No such file or directory
include(): Failed opening '../ö.php' for inclusion (include_path='.:/usr/share/php')
[ö.php]
[ö.php]
bool(true)
[link.php]
include(ö.php/): Failed to open stream: No such file or directory
include(): Failed opening 'ö.php/' for inclusion (include_path='/nowhere')
include(ö.php/x): Failed to open stream: No such file or directory
include(): Failed opening 'ö.php/x' for inclusion (include_path='/nowhere')
include(none.php): Failed to open stream: No such file or directory
include(): Failed opening 'none.php' for inclusion (include_path='/nowhere')
include(): Failed opening 'no' for inclusion (include_path='/nowhere')
include(.../x): Failed to open stream: No such file or directory
include(): Failed opening '.../x' for inclusion (include_path='/nowhere')
Path cannot be empty
696e636c7564655f706c616365732e706870
c3b62e706870
782e706870
6c696e6b2e706870
include(): open_basedir restriction in effect. File(FOLDER/ö.php) is not within the allowed path(s): (FOLDER/inside)
include(FOLDER/ö.php): Failed to open stream: Operation not permitted
include(): Failed opening 'FOLDER/ö.php' for inclusion (include_path='/nowhere')
include_once(): open_basedir restriction in effect. File(FOLDER/none.php) is not within the allowed path(s): (FOLDER/inside)
include_once(FOLDER/none.php): Failed to open stream: Operation not permitted
include_once(): Failed opening 'FOLDER/none.php' for inclusion (include_path='/nowhere')
