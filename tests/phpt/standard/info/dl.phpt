--TEST--
dl() of what cannot be loaded
--INI--
enable_dl=1
--FILE--
<?php
set_error_handler(function ($level, $message) {
    echo $level, ' ', str_replace(ini_get('extension_dir'), 'DIR', $message), "\n";
    return true;
});
var_dump(dl('nothing_like_it'), dl('nothing_like_it.so'), dl('a/b'), dl(str_repeat('x', 5000)), dl("cut_it\0off"));
var_dump(ini_set('extension_dir', '/other'));
?>
--EXPECT--
2 dl(): Unable to load dynamic library 'nothing_like_it' (tried: DIR/nothing_like_it (DIR/nothing_like_it: cannot open shared object file: No such file or directory), DIR/nothing_like_it.so (DIR/nothing_like_it.so: cannot open shared object file: No such file or directory))
2 dl(): Unable to load dynamic library 'nothing_like_it.so' (tried: DIR/nothing_like_it.so (DIR/nothing_like_it.so: cannot open shared object file: No such file or directory), DIR/nothing_like_it.so.so (DIR/nothing_like_it.so.so: cannot open shared object file: No such file or directory))
2 dl(): Temporary module name should contain only filename
2 dl(): Filename exceeds the maximum allowed length of 4096 characters
2 dl(): Unable to load dynamic library 'cut_it' (tried: DIR/cut_it (DIR/cut_it: cannot open shared object file: No such file or directory), DIR/cut_it.so (DIR/cut_it.so: cannot open shared object file: No such file or directory))
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
