--TEST--
include and require: return values, scope, relative paths, include_path, _once, failures
--FILE--
<?php
$dir = __DIR__ . '/includes_folder';
mkdir("$dir/sub/deep", 0777, true); mkdir("$dir/path");
$put = fn($name, $code) => file_put_contents("$dir/$name", $code);
$put('value.php', '<?php return ["n" => __LINE__, "dir" => basename(__DIR__)];');
$put('nothing.php', 'plain text' . "\n");
$put('scope.php', '<?php $local = "set"; $given .= "+"; return isset($this) ? $this::class : (get_defined_vars()["given"] ?? "none"); function declaredLater() { return "hoisted"; }');
$put('sub/relative.php', '<?php return [include "sibling.php", include "./sub/deep/dot.php", include __DIR__ . "/deep/dot.php"];');
$put('sub/sibling.php', '<?php return "sub sibling";');
$put('sub/deep/dot.php', '<?php return "dot";');
$put('path/found.php', '<?php return "by path";');
$put('once.php', '<?php $GLOBALS["times"] = ($GLOBALS["times"] ?? 0) + 1; return "once";');
$put('error.php', "<?php\n\n echo 1 2;");
$put('throws.php', '<?php throw new Exception("from include");');
$put('self.php', '<?php if (($GLOBALS["depth"] = ($GLOBALS["depth"] ?? 0) + 1) < 3) { return [$GLOBALS["depth"], include __FILE__]; } return "end";');
$put('ends.php', '<?php echo "before "; return; echo "after";');
$put('functions.php', '<?php if (true) { function conditional() { return 1; } } class FromInclude { } return function () { return __LINE__; };');
$put('bom.php', "#!/usr/bin/env php\n<?php return __LINE__;");
chdir($dir);
var_dump(include 'value.php', include 'nothing.php', (include 'value.php')['n'], include('sub/relative.php'));
function scoped() { $given = 'g'; $r = include 'scope.php'; return [$r, $local, $given]; }
echo json_encode(scoped()), ' ', declaredLater(), "\n";
class C { function m() { $given = ''; try { return include 'value.php'; } finally { } } function t() { return (function () { return include 'nothing2.php'; }); } static function s() { return include 'bom.php'; } }
echo json_encode([(new C)->m(), C::s()]), "\n";
var_dump(include_once 'once.php', include_once './once.php', require_once "$dir/sub/../once.php", require 'once.php', $times);
$old = set_include_path("$dir/path:$dir/sub");
var_dump(include 'found.php', include 'sibling.php', @include './found.php', stream_resolve_include_path('found.php') === "$dir/path/found.php", get_include_path() === "$dir/path:$dir/sub");
set_include_path($old);
$quiet = fn($text) => str_replace([$dir, $old], ['DIR', 'PATH'], $text);
set_error_handler(function ($level, $message) use ($quiet) { echo "[$level ", $quiet($message), "]\n"; });
var_dump(include 'missing.php');
foreach ([fn() => include 'error.php', fn() => include 'throws.php', fn() => include null, fn() => include [], fn() => include "a\0b"] as $f) {
    try { var_dump($f()); } catch (Throwable $e) { echo $e::class, ': ', $quiet($e->getMessage()), ' ', basename($e->getFile()), ':', $e->getLine(), "\n"; }
}
echo json_encode(include 'self.php'), "\n";
include 'ends.php';
echo (include 'functions.php')(), conditional(), class_exists('FromInclude'), "\n";
echo implode(' ', array_map(fn($f) => basename($f), array_slice(get_included_files(), 0, 6))), ' ', get_included_files() === get_required_files(), "\n";
foreach (['value', 'nothing', 'scope', 'sub/relative', 'sub/sibling', 'sub/deep/dot', 'path/found', 'once', 'error', 'throws', 'self', 'ends', 'functions', 'bom'] as $name) { unlink("$dir/$name.php"); }
rmdir("$dir/sub/deep"); rmdir("$dir/sub"); rmdir("$dir/path"); chdir(__DIR__); rmdir($dir);
--EXPECT--
plain text
array(2) {
  ["n"]=>
  int(1)
  ["dir"]=>
  string(15) "includes_folder"
}
int(1)
int(1)
array(3) {
  [0]=>
  string(11) "sub sibling"
  [1]=>
  string(3) "dot"
  [2]=>
  string(3) "dot"
}
["g+","set","g+"] hoisted
[{"n":1,"dir":"includes_folder"},2]
string(4) "once"
bool(true)
bool(true)
string(4) "once"
int(2)
string(7) "by path"
string(11) "sub sibling"
bool(false)
bool(true)
bool(true)
[2 include(missing.php): Failed to open stream: No such file or directory]
[2 include(): Failed opening 'missing.php' for inclusion (include_path='PATH')]
bool(false)
ParseError: syntax error, unexpected integer "2", expecting "," or ";" error.php:3
Exception: from include throws.php:1
ValueError: Path cannot be empty includes.php:32
[2 Array to string conversion]
[2 include(Array): Failed to open stream: No such file or directory]
[2 include(): Failed opening 'Array' for inclusion (include_path='PATH')]
bool(false)
[2 include(): Failed opening 'a' for inclusion (include_path='PATH')]
bool(false)
[1,[2,"end"]]
before 111
includes.php value.php nothing.php relative.php sibling.php dot.php 1
