--TEST--
wordwrap(), nl2br()
--FILE--
<?php
$cases = [
    fn() => wordwrap("The quick brown fox",10),
    fn() => wordwrap("A very long woooooooooooord.",8,"\n",true),
    fn() => wordwrap("A very long woooooooooooord.",8,"\n",false),
    fn() => wordwrap("abc",0,"-",true),
    fn() => wordwrap("abc",5,""),
    fn() => wordwrap("a b c",1,"|"),
    fn() => wordwrap("",5),
    fn() => nl2br("a\nb\r\nc\rd\n\re"),
    fn() => nl2br("a\nb",false),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
echo "breaks that are there already, one of them at the end\n";
foreach ([['hello world', 3, 'hello world'], ['aa bb', 3, 'bb'], ['aa bb aa', 2, 'aa'], ['x x x x', 2, 'x x'], ["a b\n", 1, "\n"], ["ab b\n", 1, "\n", true], ["abab", 1, "b", true]] as $arguments)
    var_dump(wordwrap(...$arguments));

--EXPECT--
-- 0
string(19) "The quick
brown fox"
-- 1
string(29) "A very
long
wooooooo
ooooord."
-- 2
string(28) "A very
long
woooooooooooord."
-- 3
ValueError: wordwrap(): Argument #4 ($cut_long_words) cannot be true when argument #2 ($width) is 0
-- 4
ValueError: wordwrap(): Argument #3 ($break) cannot be empty
-- 5
string(5) "a|b|c"
-- 6
string(0) ""
-- 7
string(35) "a<br />
b<br />
c<br />d<br />
e"
-- 8
string(7) "a<br>
b"
breaks that are there already, one of them at the end
string(21) "hellohello worldworld"
string(6) "aabbbb"
string(9) "aa bbaaaa"
string(9) "x x xx xx"
string(4) "a
b
"
string(7) "a
b
b

"
string(5) "ababb"
