--TEST--
Output buffering: callbacks, modes, flags, chunks and nesting
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level $message]\n"; });
$log = [];
$logger = function (string $buffer, int $mode) use (&$log): string { $log[] = json_encode($buffer) . ' ' . implode('|', array_keys(array_filter(['START' => $mode & PHP_OUTPUT_HANDLER_START, 'CLEAN' => $mode & PHP_OUTPUT_HANDLER_CLEAN, 'FLUSH' => $mode & PHP_OUTPUT_HANDLER_FLUSH, 'FINAL' => $mode & PHP_OUTPUT_HANDLER_FINAL]))); return "<$buffer>"; };
ob_start($logger);
echo 'a'; ob_flush(); echo 'b'; ob_clean(); echo 'c'; var_dump(ob_get_length()); ob_end_flush();
echo "\n", implode("\n", $log), "\n"; $log = [];
ob_start($logger, 3); echo 'ab'; echo 'cd'; echo 'e'; ob_end_flush();
echo "\n", implode("\n", $log), "\n"; $log = [];
foreach (['none' => 0, 'cleanable' => PHP_OUTPUT_HANDLER_CLEANABLE, 'flushable' => PHP_OUTPUT_HANDLER_FLUSHABLE, 'removable' => PHP_OUTPUT_HANDLER_REMOVABLE, 'std' => PHP_OUTPUT_HANDLER_STDFLAGS] as $name => $flags) {
    ob_start(null, 0, $flags); echo "[$name]";
    $results = [ob_flush(), ob_clean(), ob_get_contents(), ob_get_clean(), ob_end_clean(), ob_get_level()];
    fwrite(STDOUT, '');
    $GLOBALS['results'][$name] = [$results, array_map(fn($s) => array_diff_key($s, ["buffer_used" => 1]), ob_get_status(true))];
    if (ob_get_level() > 3) break;
}
echo json_encode($results), "\n";
ob_start(fn($b) => strtoupper($b)); ob_start(fn($b) => strrev($b)); echo 'nested'; print_r(ob_list_handlers()); ob_end_flush(); ob_end_flush();
ob_start(fn($b) => false); echo "false keeps\n"; ob_end_flush();
ob_start(fn($b) => true); echo "true\n"; ob_end_flush();
ob_start(fn($b) => null); echo "null drops\n"; ob_end_flush();
ob_start(fn($b) => 5.5); echo "float\n"; ob_end_flush(); echo "\n";
try { ob_start('strtoupper'); echo "native with a mode\n"; ob_end_flush(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(ob_start('missing_function'), ob_start([1, 2]), ob_start(5));
while (ob_get_level() > 0 && @ob_end_flush()) {}
echo "\n", json_encode([ob_get_contents(), ob_get_length(), ob_get_level()]), "\n";
ob_start(function ($b) { throw new Exception('in the callback'); }); echo 'lost?';
try { ob_end_flush(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
ob_implicit_flush(); print 'printed'; printf(" %s\n", 'formatted'); flush();
ob_start(fn($b, $m) => "[last $m: $b]\n"); echo 'left open';
--EXPECTF--
<a><cint(1)
>
"a" START|FLUSH
"b" CLEAN
"cint(1)\n" FINAL
<abcd><e>
"abcd" START
"e" FINAL
[none][8 ob_flush(): Failed to flush buffer of default output handler (0)]
[8 ob_clean(): Failed to delete buffer of default output handler (0)]
[8 ob_get_clean(): Failed to discard buffer of default output handler (0)]
[8 ob_get_clean(): Failed to delete buffer of default output handler (0)]
[8 ob_end_clean(): Failed to discard buffer of default output handler (0)]
[8 ob_get_clean(): Failed to discard buffer of default output handler (1)]
[8 ob_get_clean(): Failed to delete buffer of default output handler (1)]
[8 ob_end_clean(): Failed to discard buffer of default output handler (1)]
[flushable][8 ob_clean(): Failed to delete buffer of default output handler (2)]
[8 ob_get_clean(): Failed to discard buffer of default output handler (2)]
[8 ob_get_clean(): Failed to delete buffer of default output handler (2)]
[8 ob_end_clean(): Failed to discard buffer of default output handler (2)]
[8 ob_end_clean(): Failed to discard buffer of default output handler (2)]
[std][8 ob_end_clean(): Failed to discard buffer of default output handler (2)]
{"0":true,"1":true,"2":"","3":"","4":false,"5":3,"std":[[true,true,"","",false,3],[{"name":"default output handler","type":0,"flags":0,"level":0,"chunk_size":0,"buffer_size":16384},{"name":"default output handler","type":0,"flags":20496,"level":1,"chunk_size":0,"buffer_size":16384},{"name":"default output handler","type":0,"flags":20512,"level":2,"chunk_size":0,"buffer_size":16384}]]}

)
EKOVNI__::ERUSOLC >= ]4[    
EKOVNI__::ERUSOLC >= ]3[    
RELDNAH TUPTUO TLUAFED >= ]2[    
RELDNAH TUPTUO TLUAFED >= ]1[    
RELDNAH TUPTUO TLUAFED >= ]0[    
(
YARRADETSENfalse keeps
5.5
native with a mode
strtoupper() expects exactly 1 argument, 2 given
[2 ob_start(): function "missing_function" not found or invalid function name]
[8 ob_start(): Failed to create buffer]
[2 ob_start(): first array member is not a valid class name or object]
[8 ob_start(): Failed to create buffer]
[2 ob_start(): no array or string given]
[8 ob_start(): Failed to create buffer]
bool(false)
bool(false)
bool(false)
[8 ob_end_flush(): Failed to send buffer of default output handler (2)]

["[8 ob_clean(): Failed to delete buffer of default output handler (2)]\n[8 ob_get_clean(): Failed to discard buffer of default output handler (2)]\n[8 ob_get_clean(): Failed to delete buffer of default output handler (2)]\n[8 ob_end_clean(): Failed to discard buffer of default output handler (2)]\n[8 ob_end_clean(): Failed to discard buffer of default output handler (2)]\n[std][8 ob_end_clean(): Failed to discard buffer of default output handler (2)]\n{\"0\":true,\"1\":true,\"2\":\"\",\"3\":\"\",\"4\":false,\"5\":3,\"std\":[[true,true,\"\",\"\",false,3],[{\"name\":\"default output handler\",\"type\":0,\"flags\":0,\"level\":0,\"chunk_size\":0,\"buffer_size\":16384},{\"name\":\"default output handler\",\"type\":0,\"flags\":20496,\"level\":1,\"chunk_size\":0,\"buffer_size\":16384},{\"name\":\"default output handler\",\"type\":0,\"flags\":20512,\"level\":2,\"chunk_size\":0,\"buffer_size\":16384}]]}\n\n)\nEKOVNI__::ERUSOLC >= ]4[    \nEKOVNI__::ERUSOLC >= ]3[    \nRELDNAH TUPTUO TLUAFED >= ]2[    \nRELDNAH TUPTUO TLUAFED >= ]1[    \nRELDNAH TUPTUO TLUAFED >= ]0[    \n(\nYARRADETSENfalse keeps\n5.5\nnative with a mode\nstrtoupper() expects exactly 1 argument, 2 given\n[2 ob_start(): function \"missing_function\" not found or invalid function name]\n[8 ob_start(): Failed to create buffer]\n[2 ob_start(): first array member is not a valid class name or object]\n[8 ob_start(): Failed to create buffer]\n[2 ob_start(): no array or string given]\n[8 ob_start(): Failed to create buffer]\nbool(false)\nbool(false)\nbool(false)\n[8 ob_end_flush(): Failed to send buffer of default output handler (2)]\n\n",1517,3]
lost?in the callback
printed formatted
[last 9: left open]
