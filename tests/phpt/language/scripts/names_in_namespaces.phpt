--TEST--
Names in namespaces: fallback, imports, constants, names at run time
--FILE--
<?php
namespace A\B { const C = 'A\B\C'; const strlen = 'notfn'; function strlen($x) { return "own $x"; } function &ref() { static $s = 1; return $s; } class K { const N = namespace\C . __NAMESPACE__; } enum En { case One; } interface I {} 
  echo strlen('x'), \strlen('x'), namespace\strlen('y'), strtoupper('z'), C, \A\B\C, K::N, namespace\K::class, E_ALL, \E_ALL, strlen, "\n"; 
  foreach (['nofn()', 'NOCONST', 'new NoClass', 'namespace\nofn()', '\nofn()', 'NoClass::X', 'namespace\NOC'] as $c) try { eval("namespace A\\B; return $c;"); } catch (\Error $e) { echo $e->getMessage(), "\n"; } }
namespace Other { use A\B\{K, En as E, I}; use function A\B\{strlen as sl, ref}; use const A\B\C as CC; use A\B as AB; 
  echo sl(1), CC, K::class, E::One->name, AB\K::N, AB\strlen(2), I::class, AB::class, \strlen('abc'), strlen('abcd'), "\n"; 
  var_dump(defined('A\B\C'), defined('\A\B\C'), constant('a\b\C'), function_exists('a\b\STRLEN'), class_exists('\A\b\k'), is_callable('A\B\strlen'), call_user_func('\A\B\strlen', 1));
  define('Other\Dyn', 5); define('other\dyn2', 6); echo Dyn, dyn2, \OTHER\Dyn, "\n"; try { echo DYN; } catch (\Error $e) { echo $e->getMessage(), "\n"; }
  echo true, TRUE, \true, "\n"; }
--EXPECT--
own x1own yZA\B\CA\B\CA\B\CA\BA\B\K3276732767notfn
Call to undefined function A\B\nofn()
Undefined constant "A\B\NOCONST"
Class "A\B\NoClass" not found
Call to undefined function A\B\nofn()
Call to undefined function nofn()
Class "A\B\NoClass" not found
Undefined constant "A\B\NOC"
own 1A\B\CA\B\KOneA\B\CA\Bown 2A\B\IA\B34
bool(true)
bool(true)
string(5) "A\B\C"
bool(true)
bool(true)
bool(true)
string(5) "own 1"
565
Undefined constant "Other\DYN"
111
