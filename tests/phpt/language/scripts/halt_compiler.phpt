--TEST--
__halt_compiler and __COMPILER_HALT_OFFSET__
--FILE--
<?php
namespace Halting;
$file = fopen(__FILE__, 'r');
fseek($file, __COMPILER_HALT_OFFSET__);
var_dump(stream_get_contents($file), \defined('__COMPILER_HALT_OFFSET__'), \__COMPILER_HALT_OFFSET__ === __COMPILER_HALT_OFFSET__);
function before() { return 'declared'; }
echo before(), "\n";
try { eval('echo __COMPILER_HALT_OFFSET__ > 5 ? "outer\n" : "x"; __halt_compiler(); not php at all <?php'); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
__HALT_COMPILER();data <?php echo 1; ?>
second line
--EXPECT--
string(34) "data <?php echo 1; ?>
second line
"
bool(false)
bool(true)
declared
outer
