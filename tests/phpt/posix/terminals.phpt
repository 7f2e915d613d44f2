--TEST--
posix_isatty(), posix_ttyname(), posix_ctermid(): what is no terminal, and a pseudo-terminal
--EXTENSIONS--
posix
--FILE--
<?php
var_dump(posix_ctermid());
$file = fopen(__FILE__, 'r');
foreach ([$file, -1, 12345, '7', 'text', null, true] as $descriptor) {
    var_dump(@posix_isatty($descriptor), @posix_ttyname($descriptor));
}
var_dump(posix_ttyname($file), posix_get_last_error() === 25, posix_strerror(posix_get_last_error()));
var_dump(posix_isatty(fopen('php://memory', 'r')));
var_dump(posix_ttyname(fopen('data:,x', 'r')));
fclose($file);
foreach (['closed' => $file, 'context' => stream_context_create()] as $resource) {
    try {
        posix_isatty($resource);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
    try {
        posix_ttyname($resource);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(posix_isatty([]), posix_isatty([1]) === posix_isatty(1));
var_dump(posix_isatty(new stdClass) === posix_isatty(1));
if (is_writable('/dev/ptmx') && ($terminal = @fopen('/dev/ptmx', 'r+'))) {
    var_dump(posix_isatty($terminal));
} else {
    var_dump(true);
}
--EXPECTF--
string(8) "/dev/tty"
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
string(30) "Inappropriate ioctl for device"

Warning: posix_isatty(): Could not use stream of type 'MEMORY' in %sterminals.php on line 8
bool(false)

Warning: posix_ttyname(): Could not use stream of type 'RFC2397' in %sterminals.php on line 9
bool(false)
posix_isatty(): supplied resource is not a valid stream resource
posix_ttyname(): supplied resource is not a valid stream resource
posix_isatty(): supplied resource is not a valid stream resource
posix_ttyname(): supplied resource is not a valid stream resource
bool(false)
bool(true)

Warning: Object of class stdClass could not be converted to int in %sterminals.php on line 24
bool(true)
bool(true)
