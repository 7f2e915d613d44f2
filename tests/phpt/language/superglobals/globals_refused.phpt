--TEST--
$GLOBALS: what can be done with it and what is refused
--EXTENSIONS--
pcntl
--FILE--
<?php
$a = 1; function f() { $GLOBALS['a']++; $GLOBALS['new'] = 'n'; unset($GLOBALS['gone']); $copy = $GLOBALS; $copy['a'] = 99; foreach ($GLOBALS as $k => $v) if ($k === 'a') echo "$k=$v\n"; return [isset($GLOBALS['a']), isset($GLOBALS['zz']), $GLOBALS['zz'] ?? 'd', isset($GLOBALS['GLOBALS']), $GLOBALS['a']]; }
$gone = 1; var_dump(f(), $a, $new, isset($gone));
foreach (['$GLOBALS = []', '$GLOBALS[] = 1', '$x =& $GLOBALS', 'unset($GLOBALS)', 'foreach ([] as $GLOBALS);', 'list($GLOBALS) = [1]', 'array_pop($GLOBALS)', '$GLOBALS++', '$GLOBALS += []', 'foreach ($GLOBALS as &$v);', 'function q(&$r) {} q($GLOBALS)', 'return [&$GLOBALS]', 'function z($GLOBALS) {}', 'global $GLOBALS', 'static $GLOBALS', 'function($x) use ($GLOBALS) {}', '[$GLOBALS["l"], $b] = [5, 6]; echo $l, $b', '$r =& $GLOBALS["a"]; $r = 7; echo $a', 'echo count($GLOBALS) > 3', 'echo isset($GLOBALS), empty($GLOBALS)', '$n = "GLOBALS"; var_dump($$n ?? "none")', 'echo $GLOBALS["nope"]', 'echo $GLOBALS->x', 'array_key_exists("a", $GLOBALS) and print "yes"', 'extract(["GLOBALS" => 1]); echo is_array($GLOBALS)', 'compact("GLOBALS")', 'fn() => $GLOBALS["a"]', '$GLOBALS[5] = "five"; echo ${5}', '$GLOBALS["x"]["y"]["z"] = 1; echo json_encode($x)', 'unset($GLOBALS["a"]["b"])', '(function () { global $undefd; var_dump($undefd); })()', '(function () { unset($GLOBALS["l"]); echo isset($GLOBALS["l"]) ? 1 : 0; })()'] as $code) {
  $child = pcntl_fork(); if (!$child) { try { eval("$code;"); echo "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } exit; } pcntl_waitpid($child, $s); }
--EXPECTF--
a=2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  string(1) "d"
  [3]=>
  bool(false)
  [4]=>
  int(2)
}
int(2)
string(1) "n"
bool(false)

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1

Fatal error: Cannot append to $GLOBALS in %s(5) : eval()'d code on line 1

Fatal error: Cannot acquire reference to $GLOBALS in %s(5) : eval()'d code on line 1

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1
Error: array_pop(): Argument #1 ($array) cannot be passed by reference

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1

Error: q(): Argument #1 ($r) cannot be passed by reference

Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s(5) : eval()'d code on line 1

Fatal error: Cannot re-assign auto-global variable GLOBALS in %s(5) : eval()'d code on line 1



Fatal error: Cannot use auto-global as lexical variable in %s(5) : eval()'d code on line 1
56
7
1
1
string(4) "none"


Warning: Undefined global variable $nope in %s(5) : eval()'d code on line 1


Warning: Attempt to read property "x" on array in %s(5) : eval()'d code on line 1

yes
1

Warning: compact(): Undefined variable $GLOBALS in %s(5) : eval()'d code on line 1


five
{"y":{"z":1}}
Error: Cannot unset offset in a non-array variable
NULL

0
