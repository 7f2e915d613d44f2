--TEST--
Compressed output: ob_gzhandler and zlib.output_compression
--EXTENSIONS--
zlib
--INI--
zlib.output_compression=0
zlib.output_compression_level=-1
zlib.output_handler=
--ENV--
HTTP_ACCEPT_ENCODING=deflate, gzip
--FILE--
<?php
// The outermost buffer shows what comes out of the compression, and then what was told meanwhile.
$told = [];
$tell = function (...$values) use (&$told) { $told[] = json_encode($values); };
ob_start(function ($content, $operation) use (&$told) {
    $shown = $operation . ' ' . bin2hex($content) . "\n";
    return $operation & PHP_OUTPUT_HANDLER_FINAL ? $shown . implode("\n", $told) : $shown;
});

$tell(zlib_get_coding_type(), ob_gzhandler('x', PHP_OUTPUT_HANDLER_WRITE));
foreach ([PHP_OUTPUT_HANDLER_START, PHP_OUTPUT_HANDLER_WRITE, PHP_OUTPUT_HANDLER_FLUSH, PHP_OUTPUT_HANDLER_CLEAN, PHP_OUTPUT_HANDLER_FINAL] as $i => $operation) {
    $tell($operation, bin2hex((string) ob_gzhandler("piece $i", $operation)));
}
$tell(zlib_get_coding_type());

$tell(ob_start('ob_gzhandler'), ob_get_status());
echo 'first';
$tell(@ob_start('ob_gzhandler'), error_get_last()['message']);
$tell(ob_flush(), ob_get_status(), ob_get_length());
echo 'second';
$tell(@ob_clean(), @ob_end_clean(), @ob_end_flush(), ob_list_handlers());
$tell(@ini_set('zlib.output_compression', '4096'), error_get_last()['message'], ini_get('zlib.output_compression'), ob_list_handlers());
$tell(@ini_set('zlib.output_compression', '5x'), error_get_last()['message']);
$tell(ini_set('zlib.output_compression_level', '9'), ini_set('zlib.output_handler', 'strtoupper'), ini_get('zlib.output_handler'));
?>
--EXPECT--
9 1f8b08000000000000034acb2c2a2e01000000ffff2b4e4dcecf4b0100fffb641d0b000000
[false,false]
[1,"1f8b08000000000000032ac84c4d4e553000000000ffff"]
[0,"2a00538600000000ffff"]
[4,"82504600000000ffff"]
[2,""]
[8,"1f8b08000000000000032bc84c4d4e55300100cb2892dc07000000"]
["gzip"]
[true,{"name":"ob_gzhandler","type":0,"flags":112,"level":1,"chunk_size":0,"buffer_size":16384,"buffer_used":0}]
[false,"ob_start(): Failed to create buffer"]
[true,{"name":"ob_gzhandler","type":0,"flags":20512,"level":1,"chunk_size":0,"buffer_size":16384,"buffer_used":0},0]
[false,false,false,["Closure::__invoke","ob_gzhandler"]]
["0","ini_set(): Output handler 'zlib output compression' conflicts with 'ob_gzhandler'","4096",["Closure::__invoke","ob_gzhandler"]]
["4096","ini_set(): Output handler 'zlib output compression' conflicts with 'ob_gzhandler'"]
["-1","","strtoupper"]
