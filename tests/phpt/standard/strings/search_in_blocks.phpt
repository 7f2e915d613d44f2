--TEST--
Texts are found wherever they begin and end: str_replace(), explode(), strtr(), implode()
--FILE--
<?php
// Needles of all lengths at all places of texts of all lengths around the sizes that are looked at together.
$bad = 0;
foreach ([1, 2, 3, 4, 9, 10, 11, 12, 13, 31, 32, 33] as $length) {
    $needle = substr(str_repeat('xyzzy', 8), 0, $length);
    for ($size = 0; $size < 75; $size++) {
        for ($at = 0; $at + $length <= $size; $at += 1 + intdiv($size, 20)) {
            $before = substr(str_repeat('ab xy', 20), 0, $at);
            $after = substr(str_repeat('yzx c', 20), 0, $size - $at - $length);
            $text = $before . $needle . $after;
            $by = [str_replace($needle, '', $text), implode('', explode($needle, $text)), strtr($text, [$needle => ''])];
            $bad += count(array_unique($by)) !== 1 || ($length > 5 && $by[0] !== $before . $after);
            $bad += str_replace($needle, '<' . $needle . '>', $text, $count) !== implode('<' . $needle . '>', explode($needle, $text));
            $bad += $count !== substr_count($text, $needle) || $count !== count(explode($needle, $text)) - 1;
            $bad += str_replace($needle, strrev($needle), $text) !== implode(strrev($needle), explode($needle, $text));
        }
    }
}
echo $bad, "\n";

// Matches do not overlap; what was put in is not searched again.
var_dump(str_replace('aa', 'b', str_repeat('a', 67)), count(explode('aa', str_repeat('a', 67))));
var_dump(explode('-', 'a-b-c-d', 2), explode('-', 'a-b-c-d', -2), explode('-', '-', 3), explode('--', 'a-b', -1));
var_dump(strtr('10 11 1 0 -5 007', ['1' => 'one', '11' => 'eleven', -5 => 'minus five', '007' => 'Bond', '0' => 'zero']));
var_dump(strtr('hello', ['h' => '-', 'hello' => 'hi', 'hell' => 'x', 'z' => 'y', 'longer than the text' => '!']));
var_dump(strtr('abc', ['' => 'x', 'b' => 1.5]), strtr('abc', ['d' => 'x']) === 'abc');
var_dump(implode(', ', ['short', 'a string of more than twelve bytes', 1, -20, 1.5, true, null, 'x']));
var_dump(implode('', ['abc', 'de']), implode('||', [PHP_INT_MIN, PHP_INT_MAX, '']));
// A single pair is converted once, found or not.
var_dump(strtr('abc', ['z' => []]), strtr('aaa', ['a' => []]), strtr('abc', ['' => []]), strtr('abc', ['abcd' => 'x']), strtr('1-1', [1 => true]));
// However a short string is made, it is the same.
var_dump(dechex(0xabcd) === 'abcd', substr('0123456789abcdef', 10, 4) === 'abcd', ['abcd' => 1][dechex(0xabcd)]);
?>
--EXPECTF--
0
string(34) "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbba"
int(34)
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(5) "b-c-d"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
array(2) {
  [0]=>
  string(0) ""
  [1]=>
  string(0) ""
}
array(0) {
}
string(39) "onezero eleven one zero minus five Bond"
string(2) "hi"

Warning: strtr(): Ignoring replacement of empty string in %s on line 26
string(5) "a1.5c"
bool(true)
string(62) "short, a string of more than twelve bytes, 1, -20, 1.5, 1, , x"
string(5) "abcde"
string(43) "-9223372036854775808||9223372036854775807||"

Warning: Array to string conversion in %s on line 30

Warning: Array to string conversion in %s on line 30

Warning: Array to string conversion in %s on line 30

Warning: strtr(): Ignoring replacement of empty string in %s on line 30
string(3) "abc"
string(15) "ArrayArrayArray"
string(3) "abc"
string(3) "abc"
string(3) "1-1"
bool(true)
bool(true)
int(1)
