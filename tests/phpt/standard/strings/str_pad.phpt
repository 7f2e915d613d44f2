--TEST--
str_pad(), str_repeat()
--FILE--
<?php
$cases = [
    fn() => str_pad("5",3,"0",STR_PAD_LEFT),
    fn() => str_pad("x",6,"ab",STR_PAD_BOTH),
    fn() => str_pad("x",4),
    fn() => str_pad("abc",2),
    fn() => str_pad("x",5,""),
    fn() => str_pad("x",5,"a",9),
    fn() => str_repeat("ab",3),
    fn() => str_repeat("-",0),
    fn() => str_repeat("",5),
    fn() => str_repeat("a",-1),
    fn() => strlen(str_repeat("xyz",1000)),
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
string(3) "005"
-- 1
string(6) "abxaba"
-- 2
string(4) "x   "
-- 3
string(3) "abc"
-- 4
ValueError: str_pad(): Argument #3 ($pad_string) must be a non-empty string
-- 5
ValueError: str_pad(): Argument #4 ($pad_type) must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH
-- 6
string(6) "ababab"
-- 7
string(0) ""
-- 8
string(0) ""
-- 9
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
-- 10
int(3000)
