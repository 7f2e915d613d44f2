--TEST--
zlib.output_compression switched on while a script runs, with a handler of its own
--EXTENSIONS--
zlib
--INI--
zlib.output_compression=0
zlib.output_compression_level=-1
zlib.output_handler=
--ENV--
HTTP_ACCEPT_ENCODING=deflate
--FILE--
<?php
function shout($content)
{
    return strtoupper($content);
}

$told = [];
ob_start(function ($content) use (&$told) {
    return bin2hex($content) . "\n" . gzuncompress($content) . "\n" . implode("\n", $told) . "\n";
});
ini_set('zlib.output_handler', 'shout');
$told[] = json_encode([ini_set('zlib.output_compression', '1'), zlib_get_coding_type(), ob_get_status(true)]);
echo str_repeat('some words, ', 5);
?>
--EXPECT--
789c0bf6f7755508f70f7209d6510826910d00ec990fec
SOME WORDS, SOME WORDS, SOME WORDS, SOME WORDS, SOME WORDS, 
["0","deflate",[{"name":"Closure::__invoke","type":1,"flags":113,"level":0,"chunk_size":0,"buffer_size":16384,"buffer_used":0},{"name":"zlib output compression","type":0,"flags":112,"level":1,"chunk_size":16384,"buffer_size":20480,"buffer_used":0},{"name":"shout","type":1,"flags":113,"level":2,"chunk_size":16384,"buffer_size":20480,"buffer_used":0}]]
