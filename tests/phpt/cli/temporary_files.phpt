--TEST--
The program leaves nothing in the folder for temporary files
--FILE--
<?php
$folder = sys_get_temp_dir() . '/temporary_files_' . getmypid();
mkdir($folder);
$environment = ['TMPDIR' => $folder] + getenv();
foreach (['echo "done\n";', 'exit(3);', 'nonsense();'] as $code) {
    $process = proc_open([PHP_BINARY, '-n', '-d', 'display_errors=0', '-r', $code], [], $pipes, null, $environment);
    echo proc_close($process), ' ', count(scandir($folder)) - 2, "\n";
}
array_map('unlink', glob($folder . '/*'));
rmdir($folder);
?>
--EXPECT--
done
0 0
3 0
255 0
