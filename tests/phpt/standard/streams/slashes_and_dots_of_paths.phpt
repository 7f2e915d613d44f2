--TEST--
fopen() of names with slashes at the end, "." and ".."
--FILE--
<?php
$base = sys_get_temp_dir() . '/slashes_' . getmypid();
mkdir($base);
chdir($base);
$names = [
    'n/', './n/', "$base/n/", 'n//', 'n/.', 'n/..', 'missing/../n', 'missing/../n/', "$base//n", 'n/../m', 'sub/../n', 'sub/n/', 'sub/', 'sub/.', 'sub',
    'link/../n', 'link/../../n', 'missing/../link/../n', 'f/', 'f/.', 'f/..', 'f/../n', 'f//', 'f/x',
];
mkdir('sub');
mkdir('sub/deep');
symlink('sub/deep', 'link');
foreach ($names as $name) {
    touch('f');
    foreach (['w', 'r', 'x'] as $mode) {
        $opened = @fopen($name, $mode);
        $files = array_filter(glob('{*,sub/*}', GLOB_BRACE), fn($file) => is_file($file) && $file !== 'f');
        echo str_replace($base, '#', $name), " $mode: ", $opened ? 'open' : str_replace($base, '#', error_get_last()['message']), ' ', join(' ', $files), "\n";
        if ($opened)
            fclose($opened);
    }
    array_map('unlink', $files);
}
unlink('f');
unlink('link');
rmdir('sub/deep');
rmdir('sub');
chdir('/');
rmdir($base);
--EXPECT--
n/ w: fopen(n/): Failed to open stream: Is a directory 
n/ r: fopen(n/): Failed to open stream: No such file or directory 
n/ x: fopen(n/): Failed to open stream: Is a directory 
./n/ w: fopen(./n/): Failed to open stream: Is a directory 
./n/ r: fopen(./n/): Failed to open stream: No such file or directory 
./n/ x: fopen(./n/): Failed to open stream: Is a directory 
#/n/ w: fopen(#/n/): Failed to open stream: Is a directory 
#/n/ r: fopen(#/n/): Failed to open stream: No such file or directory 
#/n/ x: fopen(#/n/): Failed to open stream: Is a directory 
n// w: fopen(n//): Failed to open stream: Is a directory 
n// r: fopen(n//): Failed to open stream: No such file or directory 
n// x: fopen(n//): Failed to open stream: Is a directory 
n/. w: open n
n/. r: fopen(n/.): Failed to open stream: No such file or directory n
n/. x: fopen(n/.): Failed to open stream: No such file or directory n
n/.. w: fopen(n/..): Failed to open stream: Is a directory 
n/.. r: open 
n/.. x: fopen(n/..): Failed to open stream: File exists 
missing/../n w: open n
missing/../n r: open n
missing/../n x: fopen(missing/../n): Failed to open stream: File exists n
missing/../n/ w: fopen(missing/../n/): Failed to open stream: Is a directory 
missing/../n/ r: fopen(missing/../n/): Failed to open stream: No such file or directory 
missing/../n/ x: fopen(missing/../n/): Failed to open stream: Is a directory 
#//n w: open n
#//n r: open n
#//n x: fopen(#//n): Failed to open stream: File exists n
n/../m w: open m
n/../m r: open m
n/../m x: fopen(n/../m): Failed to open stream: File exists m
sub/../n w: open n
sub/../n r: open n
sub/../n x: fopen(sub/../n): Failed to open stream: File exists n
sub/n/ w: fopen(sub/n/): Failed to open stream: Is a directory 
sub/n/ r: fopen(sub/n/): Failed to open stream: No such file or directory 
sub/n/ x: fopen(sub/n/): Failed to open stream: Is a directory 
sub/ w: fopen(sub/): Failed to open stream: Is a directory 
sub/ r: open 
sub/ x: fopen(sub/): Failed to open stream: Is a directory 
sub/. w: fopen(sub/.): Failed to open stream: Is a directory 
sub/. r: open 
sub/. x: fopen(sub/.): Failed to open stream: File exists 
sub w: fopen(sub): Failed to open stream: Is a directory 
sub r: open 
sub x: fopen(sub): Failed to open stream: File exists 
link/../n w: open sub/n
link/../n r: open sub/n
link/../n x: fopen(link/../n): Failed to open stream: File exists sub/n
link/../../n w: open n
link/../../n r: open n
link/../../n x: fopen(link/../../n): Failed to open stream: File exists n
missing/../link/../n w: open n
missing/../link/../n r: open n
missing/../link/../n x: fopen(missing/../link/../n): Failed to open stream: File exists n
f/ w: fopen(f/): Failed to open stream: No such file or directory 
f/ r: fopen(f/): Failed to open stream: No such file or directory 
f/ x: fopen(f/): Failed to open stream: No such file or directory 
f/. w: fopen(f/.): Failed to open stream: No such file or directory 
f/. r: fopen(f/.): Failed to open stream: No such file or directory 
f/. x: fopen(f/.): Failed to open stream: No such file or directory 
f/.. w: fopen(f/..): Failed to open stream: No such file or directory 
f/.. r: fopen(f/..): Failed to open stream: No such file or directory 
f/.. x: fopen(f/..): Failed to open stream: No such file or directory 
f/../n w: fopen(f/../n): Failed to open stream: No such file or directory 
f/../n r: fopen(f/../n): Failed to open stream: No such file or directory 
f/../n x: fopen(f/../n): Failed to open stream: No such file or directory 
f// w: fopen(f//): Failed to open stream: No such file or directory 
f// r: fopen(f//): Failed to open stream: No such file or directory 
f// x: fopen(f//): Failed to open stream: No such file or directory 
f/x w: fopen(f/x): Failed to open stream: No such file or directory 
f/x r: fopen(f/x): Failed to open stream: No such file or directory 
f/x x: fopen(f/x): Failed to open stream: No such file or directory
