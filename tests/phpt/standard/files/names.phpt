--TEST--
basename(), dirname(), pathinfo(), fnmatch(), realpath()
--FILE--
<?php
foreach (['', '/', '//', '.', '..', 'a', 'a/', '/a', 'a/b', 'a//b//', '/a/b.txt', 'a.b.c', '.hidden', 'a/.', 'x.', "a\0b/c", '/a/b/c/d.tar.gz'] as $path) {
    echo json_encode($path), ': ', json_encode([basename($path), dirname($path), pathinfo($path), pathinfo($path, PATHINFO_EXTENSION), pathinfo($path, PATHINFO_FILENAME | PATHINFO_BASENAME)], JSON_UNESCAPED_SLASHES), "\n";
}
var_dump(basename('/a/b.txt', '.txt'), basename('.txt', '.txt'), basename('/a/b', ''), dirname('/a/b/c/d', 2), dirname('/a/b', 9), dirname('a/b/c', 2), dirname('a', 3));
var_dump(fnmatch('*.txt', 'a.txt'), fnmatch('*', '.a', FNM_PERIOD), fnmatch('a/*', 'a/b/c', FNM_PATHNAME), fnmatch('A*', 'abc', FNM_CASEFOLD), fnmatch('\*', '\x', FNM_NOESCAPE), fnmatch('[!a]', 'b'));
var_dump(realpath('/usr/../usr/./bin/..'), realpath('/not/there'), realpath('') === getcwd(), realpath('/usr/'));
foreach ([fn() => dirname('a', 0), fn() => realpath("a\0"), fn() => fnmatch("a\0", 'a')] as $wrong) {
    try {
        $wrong();
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
"": ["","",{"basename":"","filename":""},"",""]
"\/": ["","/",{"dirname":"/","basename":"","filename":""},"",""]
"\/\/": ["","/",{"dirname":"/","basename":"","filename":""},"",""]
".": [".",".",{"dirname":".","basename":".","extension":"","filename":""},"","."]
"..": ["..",".",{"dirname":".","basename":"..","extension":"","filename":"."},"",".."]
"a": ["a",".",{"dirname":".","basename":"a","filename":"a"},"","a"]
"a\/": ["a",".",{"dirname":".","basename":"a","filename":"a"},"","a"]
"\/a": ["a","/",{"dirname":"/","basename":"a","filename":"a"},"","a"]
"a\/b": ["b","a",{"dirname":"a","basename":"b","filename":"b"},"","b"]
"a\/\/b\/\/": ["b","a",{"dirname":"a","basename":"b","filename":"b"},"","b"]
"\/a\/b.txt": ["b.txt","/a",{"dirname":"/a","basename":"b.txt","extension":"txt","filename":"b"},"txt","b.txt"]
"a.b.c": ["a.b.c",".",{"dirname":".","basename":"a.b.c","extension":"c","filename":"a.b"},"c","a.b.c"]
".hidden": [".hidden",".",{"dirname":".","basename":".hidden","extension":"hidden","filename":""},"hidden",".hidden"]
"a\/.": [".","a",{"dirname":"a","basename":".","extension":"","filename":""},"","."]
"x.": ["x.",".",{"dirname":".","basename":"x.","extension":"","filename":"x"},"","x."]
"a\u0000b\/c": ["c","a\u0000b",{"dirname":"a","basename":"c","filename":"c"},"","c"]
"\/a\/b\/c\/d.tar.gz": ["d.tar.gz","/a/b/c",{"dirname":"/a/b/c","basename":"d.tar.gz","extension":"gz","filename":"d.tar"},"gz","d.tar.gz"]
string(1) "b"
string(4) ".txt"
string(1) "b"
string(4) "/a/b"
string(1) "/"
string(1) "a"
string(1) "."
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
string(4) "/usr"
bool(false)
bool(true)
string(4) "/usr"
dirname(): Argument #2 ($levels) must be greater than or equal to 1
realpath(): Argument #1 ($path) must not contain any null bytes
fnmatch(): Argument #1 ($pattern) must not contain any null bytes
