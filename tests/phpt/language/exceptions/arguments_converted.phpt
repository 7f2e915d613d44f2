--TEST--
Traces show arguments that a native function made strings of; objects among them are let go
--FILE--
<?php
class S { function __toString() { return 'S'; } function __destruct() { echo "~S "; } }
set_error_handler(function($n,$m) { echo "[$m] "; debug_print_backtrace(); return true; });
foreach ([fn() => pack(1000000, 'C3'), fn() => strtr(false, 'x', []), fn() => strtr(1.5, null, 5), fn() => new Exception(5, 'x'), fn() => str_replace(1, 2, 3, 4), fn() => str_repeat(new S, -1), fn() => htmlspecialchars(1, 'x'), fn() => implode(5, 6), fn() => str_replace(5, [], 6), fn() => strlen(null), fn() => strpos('a', null, 5), fn() => substr_replace(5, [], null, []), fn() => array_map('strtoupper', [1, null]), fn() => preg_match(5, 1), fn() => preg_split(true, new S, 'x'), fn() => constant(5), fn() => sprintf(5, 6), fn() => printf(null), fn() => var_dump(str_pad(5, 10, new S)), fn() => json_decode(5, 6, 'x'), fn() => max('a'), fn() => explode(5, 6, 'x'), fn() => array_fill_keys(5, 6), fn() => define(5, 6), fn() => ini_set(5, 6), fn() => ucfirst(...[7]), fn() => explode(string: 5, separator: null)] as $f)
 try { $r = $f(); echo json_encode($r), "\n"; } catch (Throwable $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; unset($e); }
?>
--EXPECTF--
Type 1: unknown format code
#0 %sarguments_converted.php(4): pack('1000000', 'C3')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
strtr(): Argument #3 ($to) must be of type ?string, array given
#0 %sarguments_converted.php(4): strtr('', 'x', Array)
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
[strtr(): Passing null to parameter #2 ($from) of type array|string is deprecated] #0 [internal function]: {closure}(8192, 'strtr(): Passin...', '%s...', 4)
#1 %sarguments_converted.php(4): strtr('1.5', NULL, 5)
#2 %sarguments_converted.php(5): {closure}()
"1.5"
Exception::__construct(): Argument #2 ($code) must be of type int, string given
#0 %sarguments_converted.php(4): Exception->__construct('5', 'x')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
str_replace(): Argument #4 ($count) cannot be passed by reference
#0 %sarguments_converted.php(5): {closure}()
#1 {main}
~S str_repeat(): Argument #2 ($times) must be greater than or equal to 0
#0 %sarguments_converted.php(4): str_repeat('S', -1)
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
htmlspecialchars(): Argument #2 ($flags) must be of type int, string given
#0 %sarguments_converted.php(4): htmlspecialchars('1', 'x')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
implode(): Argument #2 ($array) must be of type ?array, int given
#0 %sarguments_converted.php(4): implode('5', 6)
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
str_replace(): Argument #2 ($replace) must be of type string when argument #1 ($search) is a string
#0 %sarguments_converted.php(4): str_replace('5', Array, '6')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
[strlen(): Passing null to parameter #1 ($string) of type string is deprecated] #0 %sarguments_converted.php(4): {closure}(8192, 'strlen(): Passi...', '%s...', 4)
#1 %sarguments_converted.php(5): {closure}()
0
[strpos(): Passing null to parameter #2 ($needle) of type string is deprecated] #0 [internal function]: {closure}(8192, 'strpos(): Passi...', '%s...', 4)
#1 %sarguments_converted.php(4): strpos('a', NULL, 5)
#2 %sarguments_converted.php(5): {closure}()
strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
#0 %sarguments_converted.php(4): strpos('a', '', 5)
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
[substr_replace(): Passing null to parameter #3 ($offset) of type array|int is deprecated] #0 [internal function]: {closure}(8192, 'substr_replace(...', '%s...', 4)
#1 %sarguments_converted.php(4): substr_replace('5', Array, NULL, Array)
#2 %sarguments_converted.php(5): {closure}()
substr_replace(): Argument #4 ($length) cannot be an array when working on a single string
#0 %sarguments_converted.php(4): substr_replace('5', Array, NULL, Array)
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
[strtoupper(): Passing null to parameter #1 ($string) of type string is deprecated] #0 [internal function]: {closure}(8192, 'strtoupper(): P...', '%s...', 4)
#1 [internal function]: strtoupper(NULL)
#2 %sarguments_converted.php(4): array_map('strtoupper', Array)
#3 %sarguments_converted.php(5): {closure}()
["1",""]
[preg_match(): Delimiter must not be alphanumeric, backslash, or NUL] #0 [internal function]: {closure}(2, 'preg_match(): D...', '%s...', 4)
#1 %sarguments_converted.php(4): preg_match('5', '1')
#2 %sarguments_converted.php(5): {closure}()
false
~S preg_split(): Argument #3 ($limit) must be of type int, string given
#0 %sarguments_converted.php(4): preg_split('1', 'S', 'x')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
Undefined constant "5"
#0 %sarguments_converted.php(4): constant('5')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
"5"
[printf(): Passing null to parameter #1 ($format) of type string is deprecated] #0 [internal function]: {closure}(8192, 'printf(): Passi...', '%s...', 4)
#1 %sarguments_converted.php(4): printf(NULL)
#2 %sarguments_converted.php(5): {closure}()
0
~S string(10) "5SSSSSSSSS"
null
json_decode(): Argument #3 ($depth) must be of type int, string given
#0 %sarguments_converted.php(4): json_decode('5', 6, 'x')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
max(): Argument #1 ($value) must be of type array, string given
#0 %sarguments_converted.php(4): max('a')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
explode(): Argument #3 ($limit) must be of type int, string given
#0 %sarguments_converted.php(4): explode('5', '6', 'x')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
array_fill_keys(): Argument #1 ($keys) must be of type array, int given
#0 %sarguments_converted.php(4): array_fill_keys(5, 6)
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
true
false
"7"
[explode(): Passing null to parameter #1 ($separator) of type string is deprecated] #0 [internal function]: {closure}(8192, 'explode(): Pass...', '%s...', 4)
#1 %sarguments_converted.php(4): explode(NULL, 5)
#2 %sarguments_converted.php(5): {closure}()
explode(): Argument #1 ($separator) cannot be empty
#0 %sarguments_converted.php(4): explode('', '5')
#1 %sarguments_converted.php(5): {closure}()
#2 {main}
