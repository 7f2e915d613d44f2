<?php
// Paths that are empty, long, or hold what no path may, while open_basedir is in force.
foreach (['', "\0", str_repeat('a', 5000), str_repeat('../', 2000), '/', '.', '::', 'file://', 'php://', 'data:', 'glob://', "x\0y", 'phar://a', '//', ' '] as $path) {
    foreach (['readlink', 'file_exists', 'fopen', 'opendir', 'scandir', 'realpath', 'stat', 'lstat', 'is_dir', 'file', 'file_get_contents', 'glob', 'dirname',
        'basename', 'pathinfo', 'disk_free_space', 'parse_ini_file', 'fileperms', 'readfile', 'highlight_file', 'php_strip_whitespace', 'md5_file', 'fnmatch'] as $function) {
        try {
            @$function($path, 'r');
            @$function($path);
        } catch (Throwable $error) {
            echo get_class($error), ' ';
        }
    }
    foreach (['SplFileInfo', 'SplFileObject', 'DirectoryIterator', 'GlobIterator', 'RecursiveDirectoryIterator'] as $class) {
        try {
            iterator_count(new $class($path));
        } catch (Throwable $error) {
            echo get_class($error), ' ';
        }
    }
    try {
        (function () use ($path) { @include $path; })();
    } catch (Throwable $error) {
        echo get_class($error), ' ';
    }
}
