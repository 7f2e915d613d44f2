--TEST--
ord(), chr(), count_chars(), str_word_count()
--FILE--
<?php
$cases = [
    fn() => ord("A"),
    fn() => ord(""),
    fn() => ord("é"),
    fn() => bin2hex(chr(-1)),
    fn() => chr(65),
    fn() => bin2hex(chr(256)),
    fn() => count_chars("abca",1),
    fn() => count_chars("abca",3),
    fn() => strlen(count_chars("abca",4)),
    fn() => count_chars("a",5),
    fn() => str_word_count("Hello fri3nd, you're looking good"),
    fn() => str_word_count("Hello fri3nd",1),
    fn() => str_word_count("Hello fri3nd",2),
    fn() => str_word_count("Hello fri3nd",1,"3"),
    fn() => str_word_count("-a-b- 'c'",1),
    fn() => str_word_count("a",9),
    fn() => str_rot13("Hello Z"),
    fn() => strrev("abc"),
    fn() => strrev(""),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
-- 0
int(65)
-- 1
int(0)
-- 2
int(195)
-- 3
string(2) "ff"
-- 4
string(1) "A"
-- 5
string(2) "00"
-- 6
array(3) {
  [97]=>
  int(2)
  [98]=>
  int(1)
  [99]=>
  int(1)
}
-- 7
string(3) "abc"
-- 8
int(253)
-- 9
ValueError: count_chars(): Argument #2 ($mode) must be between 0 and 4 (inclusive)
-- 10
int(6)
-- 11
array(3) {
  [0]=>
  string(5) "Hello"
  [1]=>
  string(3) "fri"
  [2]=>
  string(2) "nd"
}
-- 12
array(3) {
  [0]=>
  string(5) "Hello"
  [6]=>
  string(3) "fri"
  [10]=>
  string(2) "nd"
}
-- 13
array(2) {
  [0]=>
  string(5) "Hello"
  [1]=>
  string(6) "fri3nd"
}
-- 14
array(2) {
  [0]=>
  string(4) "a-b-"
  [1]=>
  string(3) "'c'"
}
-- 15
ValueError: str_word_count(): Argument #2 ($format) must be a valid format value
-- 16
string(7) "Uryyb M"
-- 17
string(3) "cba"
-- 18
string(0) ""
