--TEST--
$GLOBALS as of PHP 8.1: a read-only copy as a whole, writable elements
--EXTENSIONS--
pcntl
--FILE--
<?php
$x = 1; $list = [1, 2];
function f() { $GLOBALS['x']++; $GLOBALS['new'] = 'created'; $GLOBALS['list'][] = 3; unset($GLOBALS['gone']); $r = &$GLOBALS['x']; $r += 10; return isset($GLOBALS['new'], $GLOBALS['list'][2]) && !isset($GLOBALS['nothing']); }
$gone = 1;
var_dump(f(), $x, $new, $list, isset($gone));
$copy = $GLOBALS; $copy['x'] = 'copy'; var_dump($x, isset($GLOBALS['GLOBALS']), array_key_exists('copy', $GLOBALS));
function keys() { $names = []; foreach ($GLOBALS as $name => $value) { $names[] = $name; } return array_values(array_filter($names, fn($n) => $n[0] !== '_' && $n !== 'argv' && $n !== 'argc')); }
echo implode(' ', keys()), "\n";
foreach ($GLOBALS as $name => $value) { if ($name === 'x') { $GLOBALS[$name] = 'by loop'; } }
var_dump($x, $GLOBALS['undefined'] ?? 'none', count($GLOBALS) > 5, is_array($GLOBALS), $GLOBALS === $GLOBALS);
echo $GLOBALS['undefined'];
$GLOBALS['made by name'] = 5; echo ${'made by name'}, "\n";
(function () { extract($GLOBALS, EXTR_SKIP); echo $x, "\n"; global $list, $fresh; $list = 'reset'; $fresh = 1; })();
var_dump($list, $fresh);
$name = 'GLOBALS'; var_dump(isset($$name), isset(${'GLOBALS'}['x']));
$f = fn() => $GLOBALS['x']; echo $f(), "\n";
foreach (['$GLOBALS = [];', '$GLOBALS += [];', '$GLOBALS[] = 1;', '$r = &$GLOBALS;', 'unset($GLOBALS);', 'list($GLOBALS) = [1];', 'f2($GLOBALS);', 'array_pop($GLOBALS);', 'global $GLOBALS;', 'function q($GLOBALS) {}', 'static $GLOBALS;', '$GLOBALS["x"]->y;', '$GLOBALS++;', '[$a, $GLOBALS["viaList"]] = [1, 2];', 'function q2($_GET) {}', '$f = fn($_POST) => 1;', 'array_push($GLOBALS["list2"], 1);'] as $code) {
    $child = pcntl_fork();
    if (!$child) { ob_start(fn($o) => $code . ': ' . trim(preg_replace(['~ in \S+ : eval\(\)\'d code on line \d+~', '~\s+~'], ['', ' '], $o)) . "\n"); try { eval('function f2(&$x) {} ' . $code); echo 'fine'; } catch (Throwable $e) { echo $e::class, ': ', $e->getMessage(); } exit; }
    pcntl_waitpid($child, $status);
}
--EXPECTF--
bool(true)
int(12)
string(7) "created"
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
bool(false)
int(12)
bool(false)
bool(true)
x list new copy
string(7) "by loop"
string(4) "none"
bool(true)
bool(true)
bool(true)

Warning: Undefined global variable $undefined in %sglobals_array.php on line 11
5
by loop
string(5) "reset"
int(1)
bool(false)
bool(true)
by loop
$GLOBALS = [];: Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax
$GLOBALS += [];: Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax
$GLOBALS[] = 1;: Fatal error: Cannot append to $GLOBALS
$r = &$GLOBALS;: Fatal error: Cannot acquire reference to $GLOBALS
unset($GLOBALS);: Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax
list($GLOBALS) = [1];: Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax
f2($GLOBALS);: Error: f2(): Argument #1 ($x) cannot be passed by reference
array_pop($GLOBALS);: Error: array_pop(): Argument #1 ($array) cannot be passed by reference
global $GLOBALS;: fine
function q($GLOBALS) {}: Fatal error: Cannot re-assign auto-global variable GLOBALS
static $GLOBALS;: fine
$GLOBALS["x"]->y;: Warning: Attempt to read property "y" on string fine
$GLOBALS++;: Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax
[$a, $GLOBALS["viaList"]] = [1, 2];: fine
function q2($_GET) {}: Fatal error: Cannot re-assign auto-global variable _GET
$f = fn($_POST) => 1;: Fatal error: Cannot re-assign auto-global variable _POST
array_push($GLOBALS["list2"], 1);: TypeError: array_push(): Argument #1 ($array) must be of type array, null given
