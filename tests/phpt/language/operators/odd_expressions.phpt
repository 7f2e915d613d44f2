--TEST--
Expressions of odd shapes: results, warnings, errors
--EXTENSIONS--
pcntl
--FILE--
<?php
$codes = ['1 + []', '[] + 1', '[1] + [2, 3]', '"a" * 1', '"5x" * 2', 'null . true', '-"abc"', '+[]', '~1.7', '~"ab"', '~[]', '~null', '!new stdClass', '7 % 0', '7 % 0.5', 'intdiv(PHP_INT_MIN, -1)', 'PHP_INT_MIN % -1', '1 << -1', '1 << 64', '-1 >> 64', '"a" <=> null', '[] <=> null', '2 ** -1', '2 ** 63', '(-8) ** (1/3)', '0 ** -1', '"10" == "1e1"', '"abc" == 0', 'null == false', '[] == false', '"0.0" == "0"', 'INF <=> NAN', '[1,2] == [2=>1]', 'new stdClass == 1', 'STDIN + 1', 'STDIN . ""', '1 . 2', '1.0 . ""', '1e100 . ""', '"abc"["1"]', '"abc"["x"]', '"abc"[1.7]', '"abc"[-4]', '"abc"[true]', '"abc"[null]', '"abc"["1x"]', '"abc"[[]]', 'null[1][2]', '5[0]', '(function() { $s = "abc"; $s[5] = "x"; return $s; })()', '(function() { $s = "abc"; $s[] = "x"; })()', '(function() { $s = "abc"; $s["y"] = "x"; })()', '(function() { $s = "abc"; $s[0] = ""; })()', '(function() { $s = "abc"; $s[0] = "long"; return $s; })()', '(function() { $s = "abc"; $s[0][0] = "l"; })()', '(function() { $s = "abc"; $s[-5] = "l"; return $s; })()', '(function() { $s = ""; $s[3] = "l"; return $s; })()', '(function() { $s = "abc"; unset($s[0]); })()', '(function() { $s = "abc"; $s[0]++; })()', '(function() { $s = "abc"; foreach ($s as $x); })()', '(function() { [[$a, [, $b]], "k" => $c] = [[1, [2, 3]], "k" => 4]; return [$a, $b, $c]; })()', '(function() { [$a, $b] = [1]; return [$a, $b]; })()', '(function() { [$a, [$b]] = [1, null]; return [$a, $b]; })()', '(function() { ["x" => $a] = 5; return $a; })()', '(function() { [$a, $b] = "ab"; return [$a, $b]; })()', '(function() { $a = 1; [$a, $a[0]] = [[7], 8]; return $a; })()', '(function() { $a = [1, 2]; [$a[1], $a[0]] = $a; return $a; })()', '(function() { $arr = [1, [2]]; [&$x, [&$y]] = $arr; $x = 9; $y = 8; return $arr; })()', '(function() { foreach ([[1, ["k" => 2]]] as [$a, ["k" => $b]]) return $a + $b; })()', '(function() { $i = 5; return $i++ + ++$i + $i-- - --$i; })()', '(function() { $a = [0, 0]; $i = 0; $a[$i++] = $i++; return [$a, $i]; })()', '(function() { $x = null; $x[] = 1; $y = false; $y[] = 1; return [$x, $y]; })()', '(function() { $x = ""; $x[] = 1; })()', '(function() { $x = 5; $x[] = 1; return $x; })()', '(function() { $x = true; $x->p = 1; })()', '(function() { $x = null; $x->p ??= 1; })()', '(function() { $x = null; return $x?->a->b->c(foo()) ?? "d"; })()', '(function() { return $undef ?? $u2["k"]->z ?? "def"; })()', '(function() { return empty($u->p[1]) . isset($u::$x); })()', 'isset("abc"[1][0])', 'match(true) { default => 1 }', 'match(3) { 1, 2 => "a" }', 'match([1]) { [2] => 1 }', 'match(new stdClass) { 1 => 1 }', 'match(str_repeat("x", 50)) { 1 => 1 }', 'match("it\'s") { 1 => 1 }', 'match(1.5) { 1 => 1 }', 'print "x"', 'true ? 1 : (false ? 2 : 3)', 'null ?: "e"', '"1.5" + "1"', '"1e3" + 0', '" 1" + 1', '"1 " + 1', '"1 x" + 1', '"0x1A" + 0', '.5 . 5', '0b11 + 0o17 + 017 + 1_000', 'PHP_INT_MAX + 1', '9223372036854775808', '-9223372036854775808', '0xFFFFFFFFFFFFFFFF', '1 <=> 2 <=> 3', '(int) "1e1000"', '(int) NAN', '(int) 1e19', '(bool) "0.0"', '(bool) []', '(array) null', '(object) [1, "a" => 2]', '(string) []', '(float) "1.5abc"', '(int) "  12"', 'clone 5', 'new class(1) { function __construct(public $x) {} }', 'new (trim(" stdClass "))', '5 instanceof stdClass', 'null instanceof Nope', '@$undefd[1]', '$$undefd', '${"a b"} ?? 3', 'throw new Exception("t")', '__LINE__ . __FUNCTION__ . __CLASS__ . __NAMESPACE__', 'NOPE', '\foo\NOPE', 'foo\bar()', 'stdClass::X', 'stdClass::$x', 'stdClass::x()', '[...[1, 2], ...["a" => 1, 0 => 9]]', '[...5]', '[1 => 1, "1" => 2, 1.7 => 3, true => 4, null => 5]', '[[] => 1]', '[new stdClass => 1]', '[NAN => 1]', '[STDIN => 1]', 'xor', 'true xor true', '(true and false) or true', '$a = 1 and 0', 'fn() => yield 1', 'static fn(): int => 1', 'unset($x)', 'empty(1 + 1)', 'isset($this)', 'include "/nonexistent"', 'exit', 'eval("return 5;") + eval("")'];
foreach ($codes as $code) {
    if ($code === 'exit') continue;
    echo $code, ' => ';
    $child = pcntl_fork();
    if ($child === 0) {
        try { $r = eval("return $code;"); echo is_object($r) ? 'object' : var_export($r, true), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
        exit;
    }
    pcntl_waitpid($child, $status);
}
--EXPECTF--
1 + [] => TypeError: Unsupported operand types: int + array
[] + 1 => TypeError: Unsupported operand types: array + int
[1] + [2, 3] => array (
  0 => 1,
  1 => 3,
)
"a" * 1 => TypeError: Unsupported operand types: string * int
"5x" * 2 => 
Warning: A non-numeric value encountered in %s(8) : eval()'d code on line 1
10
null . true => '1'
-"abc" => TypeError: Unsupported operand types: string * int
+[] => TypeError: Unsupported operand types: array * int
~1.7 => 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s(8) : eval()'d code on line 1
-2
~"ab" => 'ž'
~[] => TypeError: Cannot perform bitwise not on array
~null => TypeError: Cannot perform bitwise not on null
!new stdClass => false
7 % 0 => DivisionByZeroError: Modulo by zero
7 % 0.5 => 
Deprecated: Implicit conversion from float 0.5 to int loses precision in %s(8) : eval()'d code on line 1
DivisionByZeroError: Modulo by zero
intdiv(PHP_INT_MIN, -1) => ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
PHP_INT_MIN % -1 => 0
1 << -1 => ArithmeticError: Bit shift by negative number
1 << 64 => 0
-1 >> 64 => -1
"a" <=> null => 1
[] <=> null => 0
2 ** -1 => 0.5
2 ** 63 => 9.223372036854776E+18
(-8) ** (1/3) => NAN
0 ** -1 => INF
"10" == "1e1" => true
"abc" == 0 => false
null == false => true
[] == false => true
"0.0" == "0" => true
INF <=> NAN => 1
[1,2] == [2=>1] => false
new stdClass == 1 => 
Notice: Object of class stdClass could not be converted to int in %s(8) : eval()'d code on line 1
true
STDIN + 1 => TypeError: Unsupported operand types: resource + int
STDIN . "" => 'Resource id #1'
1 . 2 => '12'
1.0 . "" => '1'
1e100 . "" => '1.0E+100'
"abc"["1"] => 'b'
"abc"["x"] => TypeError: Cannot access offset of type string on string
"abc"[1.7] => 
Warning: String offset cast occurred in %s(8) : eval()'d code on line 1
'b'
"abc"[-4] => 
Warning: Uninitialized string offset -4 in %s(8) : eval()'d code on line 1
''
"abc"[true] => 
Warning: String offset cast occurred in %s(8) : eval()'d code on line 1
'b'
"abc"[null] => 
Warning: String offset cast occurred in %s(8) : eval()'d code on line 1
'a'
"abc"["1x"] => 
Warning: Illegal string offset "1x" in %s(8) : eval()'d code on line 1
'b'
"abc"[[]] => TypeError: Cannot access offset of type array on string
null[1][2] => 
Warning: Trying to access array offset on value of type null in %s(8) : eval()'d code on line 1

Warning: Trying to access array offset on value of type null in %s(8) : eval()'d code on line 1
NULL
5[0] => ParseError: syntax error, unexpected token "[", expecting ";"
(function() { $s = "abc"; $s[5] = "x"; return $s; })() => 'abc  x'
(function() { $s = "abc"; $s[] = "x"; })() => Error: [] operator not supported for strings
(function() { $s = "abc"; $s["y"] = "x"; })() => TypeError: Cannot access offset of type string on string
(function() { $s = "abc"; $s[0] = ""; })() => Error: Cannot assign an empty string to a string offset
(function() { $s = "abc"; $s[0] = "long"; return $s; })() => 
Warning: Only the first byte will be assigned to the string offset in %s(8) : eval()'d code on line 1
'lbc'
(function() { $s = "abc"; $s[0][0] = "l"; })() => Error: Cannot use string offset as an array
(function() { $s = "abc"; $s[-5] = "l"; return $s; })() => 
Warning: Illegal string offset -5 in %s(8) : eval()'d code on line 1
'abc'
(function() { $s = ""; $s[3] = "l"; return $s; })() => '   l'
(function() { $s = "abc"; unset($s[0]); })() => Error: Cannot unset string offsets
(function() { $s = "abc"; $s[0]++; })() => Error: Cannot increment/decrement string offsets
(function() { $s = "abc"; foreach ($s as $x); })() => 
Warning: foreach() argument must be of type array|object, string given in %s(8) : eval()'d code on line 1
NULL
(function() { [[$a, [, $b]], "k" => $c] = [[1, [2, 3]], "k" => 4]; return [$a, $b, $c]; })() => 
Fatal error: Cannot mix keyed and unkeyed array entries in assignments in %s(8) : eval()'d code on line 1
(function() { [$a, $b] = [1]; return [$a, $b]; })() => 
Warning: Undefined array key 1 in %s(8) : eval()'d code on line 1
array (
  0 => 1,
  1 => NULL,
)
(function() { [$a, [$b]] = [1, null]; return [$a, $b]; })() => array (
  0 => 1,
  1 => NULL,
)
(function() { ["x" => $a] = 5; return $a; })() => NULL
(function() { [$a, $b] = "ab"; return [$a, $b]; })() => array (
  0 => NULL,
  1 => NULL,
)
(function() { $a = 1; [$a, $a[0]] = [[7], 8]; return $a; })() => array (
  0 => 8,
)
(function() { $a = [1, 2]; [$a[1], $a[0]] = $a; return $a; })() => array (
  0 => 2,
  1 => 1,
)
(function() { $arr = [1, [2]]; [&$x, [&$y]] = $arr; $x = 9; $y = 8; return $arr; })() => array (
  0 => 9,
  1 => 
  array (
    0 => 8,
  ),
)
(function() { foreach ([[1, ["k" => 2]]] as [$a, ["k" => $b]]) return $a + $b; })() => 3
(function() { $i = 5; return $i++ + ++$i + $i-- - --$i; })() => 14
(function() { $a = [0, 0]; $i = 0; $a[$i++] = $i++; return [$a, $i]; })() => array (
  0 => 
  array (
    0 => 1,
    1 => 0,
  ),
  1 => 2,
)
(function() { $x = null; $x[] = 1; $y = false; $y[] = 1; return [$x, $y]; })() => 
Deprecated: Automatic conversion of false to array is deprecated in %s(8) : eval()'d code on line 1
array (
  0 => 
  array (
    0 => 1,
  ),
  1 => 
  array (
    0 => 1,
  ),
)
(function() { $x = ""; $x[] = 1; })() => Error: [] operator not supported for strings
(function() { $x = 5; $x[] = 1; return $x; })() => Error: Cannot use a scalar value as an array
(function() { $x = true; $x->p = 1; })() => Error: Attempt to assign property "p" on bool
(function() { $x = null; $x->p ??= 1; })() => Error: Attempt to assign property "p" on null
(function() { $x = null; return $x?->a->b->c(foo()) ?? "d"; })() => 'd'
(function() { return $undef ?? $u2["k"]->z ?? "def"; })() => 'def'
(function() { return empty($u->p[1]) . isset($u::$x); })() => 
Warning: Undefined variable $u in %s(8) : eval()'d code on line 1
Error: Class name must be a valid object or a string
isset("abc"[1][0]) => true
match(true) { default => 1 } => 1
match(3) { 1, 2 => "a" } => UnhandledMatchError: Unhandled match case 3
match([1]) { [2] => 1 } => UnhandledMatchError: Unhandled match case of type array
match(new stdClass) { 1 => 1 } => UnhandledMatchError: Unhandled match case of type stdClass
match(str_repeat("x", 50)) { 1 => 1 } => UnhandledMatchError: Unhandled match case 'xxxxxxxxxxxxxxx...'
match("it's") { 1 => 1 } => UnhandledMatchError: Unhandled match case 'it's'
match(1.5) { 1 => 1 } => UnhandledMatchError: Unhandled match case 1.5
print "x" => x1
true ? 1 : (false ? 2 : 3) => 1
null ?: "e" => 'e'
"1.5" + "1" => 2.5
"1e3" + 0 => 1000.0
" 1" + 1 => 2
"1 " + 1 => 2
"1 x" + 1 => 
Warning: A non-numeric value encountered in %s(8) : eval()'d code on line 1
2
"0x1A" + 0 => 
Warning: A non-numeric value encountered in %s(8) : eval()'d code on line 1
0
.5 . 5 => '0.55'
0b11 + 0o17 + 017 + 1_000 => 1033
PHP_INT_MAX + 1 => 9.223372036854776E+18
9223372036854775808 => 9.223372036854776E+18
-9223372036854775808 => -9.223372036854776E+18
0xFFFFFFFFFFFFFFFF => 1.8446744073709552E+19
1 <=> 2 <=> 3 => ParseError: syntax error, unexpected token "<=>"
(int) "1e1000" => 0
(int) NAN => 0
(int) 1e19 => -8446744073709551616
(bool) "0.0" => true
(bool) [] => false
(array) null => array (
)
(object) [1, "a" => 2] => object
(string) [] => 
Warning: Array to string conversion in %s(8) : eval()'d code on line 1
'Array'
(float) "1.5abc" => 1.5
(int) "  12" => 12
clone 5 => Error: __clone method called on non-object
new class(1) { function __construct(public $x) {} } => object
new (trim(" stdClass ")) => object
5 instanceof stdClass => false
null instanceof Nope => false
@$undefd[1] => NULL
$$undefd => 
Warning: Undefined variable $undefd in %s(8) : eval()'d code on line 1

Warning: Undefined variable $ in %s(8) : eval()'d code on line 1
NULL
${"a b"} ?? 3 => 3
throw new Exception("t") => Exception: t
__LINE__ . __FUNCTION__ . __CLASS__ . __NAMESPACE__ => '1'
NOPE => Error: Undefined constant "NOPE"
\foo\NOPE => Error: Undefined constant "foo\NOPE"
foo\bar() => Error: Call to undefined function foo\bar()
stdClass::X => Error: Undefined constant stdClass::X
stdClass::$x => Error: Access to undeclared static property stdClass::$x
stdClass::x() => Error: Call to undefined method stdClass::x()
[...[1, 2], ...["a" => 1, 0 => 9]] => array (
  0 => 1,
  1 => 2,
  'a' => 1,
  2 => 9,
)
[...5] => 
Fatal error: Only arrays and Traversables can be unpacked in %s(8) : eval()'d code on line 1
[1 => 1, "1" => 2, 1.7 => 3, true => 4, null => 5] => 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s(8) : eval()'d code on line 1
array (
  1 => 4,
  '' => 5,
)
[[] => 1] => 
Fatal error: Illegal offset type in %s(8) : eval()'d code on line 1
[new stdClass => 1] => TypeError: Illegal offset type
[NAN => 1] => 
Deprecated: Implicit conversion from float NAN to int loses precision in %s(8) : eval()'d code on line 1
array (
  0 => 1,
)
[STDIN => 1] => 
Warning: Resource ID#1 used as offset, casting to integer (1) in %s(8) : eval()'d code on line 1
array (
  1 => 1,
)
xor => ParseError: syntax error, unexpected token "xor", expecting ";"
true xor true => false
(true and false) or true => true
$a = 1 and 0 => false
fn() => yield 1 => object
static fn(): int => 1 => object
unset($x) => ParseError: syntax error, unexpected token "unset", expecting ";"
empty(1 + 1) => false
isset($this) => false
include "/nonexistent" => 
Warning: include(/nonexistent): Failed to open stream: No such file or directory in %s(8) : eval()'d code on line 1

Warning: include(): Failed opening '/nonexistent' for inclusion (include_path='.:/usr/share/php') in %s(8) : eval()'d code on line 1
false
eval("return 5;") + eval("") => 5
