--TEST--
What included files return, and their lines, namespaces and errors
--FILE--
<?php
foreach (['<?php return [__LINE__, __DIR__ === $d, __FILE__, $d];', '<?php $d = 5; return;', 'plain text', '<?php return fn() => __LINE__;', '<?= 1, 2 ?>', "<?php\necho __LINE__;\n__halt_compiler(); tail", '<?php syntax error here', '', "#!/usr/bin/php\n<?php echo __LINE__;", '<?php namespace N; return __NAMESPACE__ . namespace\X::class;', '<?php declare(strict_types=1); try { strlen(5); } catch (TypeError $e) { return $e->getMessage(); }'] as $i => $text) {
  $d = sys_get_temp_dir(); $file = tempnam($d, 'inc'); file_put_contents($file, $text); echo "-- $i ";
  try { $r = include $file; echo str_replace([json_encode($file), $file, json_encode($d)], ['"FILE"', "FILE", '"DIR"'], json_encode($r)), ' '; var_dump(is_int($d)); if ($r instanceof Closure) echo $r(), "\n"; var_dump(include_once $file); } catch (Throwable $e) { echo get_class($e), ': ', str_replace($file, 'FILE', $e->getMessage()), ' ', $e->getLine(), "\n"; }
  unlink($file); }
--EXPECT--
-- 0 [1,true,"FILE","DIR"] bool(false)
bool(true)
-- 1 null bool(true)
bool(true)
-- 2 plain text1 bool(false)
bool(true)
-- 3 {} bool(false)
1
bool(true)
-- 4 121 bool(false)
bool(true)
-- 5 21 bool(false)
bool(true)
-- 6 ParseError: syntax error, unexpected identifier "error" 1
-- 7 1 bool(false)
bool(true)
-- 8 21 bool(false)
bool(true)
-- 9 "NN\\X" bool(false)
bool(true)
-- 10 "strlen(): Argument #1 ($string) must be of type string, int given" bool(false)
bool(true)
