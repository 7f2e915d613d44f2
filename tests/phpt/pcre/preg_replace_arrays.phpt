--TEST--
preg_replace: arrays of patterns, replacements and subjects; limit and count
--FILE--
<?php
echo json_encode(preg_replace(['/a/', '/b/', '/c/'], ['b', 'c'], 'abc', -1, $count)), " $count\n";
echo json_encode(preg_replace(['/a/', '/b/'], 'x', ['k' => 'ab', 7 => 'c', 'n' => 1.5], 1, $count)), " $count\n";
echo json_encode(preg_filter(['/a/', '/b/'], 'x', ['k' => 'ab', 7 => 'c'], -1, $count)), " $count\n";
echo json_encode(preg_filter('/z/', 'x', 'abc', -1, $count)), " $count\n";
echo json_encode(preg_replace('/./', '-', 'abc', 2, $count)), " $count\n";
echo json_encode(preg_replace('/./', '-', 'abc', 0, $count)), " $count\n";
echo json_encode(preg_replace([], 'x', 'abc', -1, $count)), " $count\n";
echo json_encode(preg_replace('/(?=b)|$/', '|', 'abab', -1, $count)), " $count\n";
try {
    preg_replace('/a/', ['b'], 'abc');
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
"" 6
{"k":"xx","7":"c","n":"1.5"} 2
{"k":"xx"} 2
null 0
"--c" 2
"abc" 0
"abc" 0
"a|ba|b|" 3
preg_replace(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given
