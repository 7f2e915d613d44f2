--TEST--
include of wrappers
--FILE--
<?php
class V { public $context; private $p=0; static $src='<?php echo __FILE__, "\n"; return 42;'; function stream_open($p,$m,$o,&$op){ echo "open $m $o\n"; return true; } function stream_read($n){ echo "read $n\n"; $r=substr(self::$src,$this->p,$n); $this->p+=strlen($r); return $r; } function stream_eof(){ return $this->p>=strlen(self::$src); } function stream_stat(){ return ['size'=>strlen(self::$src)]; } function stream_close(){ echo "close\n"; } function stream_set_option($o,$a,$b){ echo "opt $o $a\n"; return false; } }
stream_wrapper_register('v','V'); var_dump(include 'v://x', include_once 'v://y', include_once 'v://y');
var_dump(@include 'data:,x'); var_dump(include 'data:text/plain,x');
?>
--EXPECTF--
Warning: include(v://x): Failed to open stream: No such file or directory in %sinclude_wrappers.php on line 3

Warning: include(): Failed opening 'v://x' for inclusion (include_path='.:/usr/share/php') in %sinclude_wrappers.php on line 3

Warning: include_once(v://y): Failed to open stream: No such file or directory in %sinclude_wrappers.php on line 3

Warning: include_once(): Failed opening 'v://y' for inclusion (include_path='.:/usr/share/php') in %sinclude_wrappers.php on line 3

Warning: include_once(v://y): Failed to open stream: No such file or directory in %sinclude_wrappers.php on line 3

Warning: include_once(): Failed opening 'v://y' for inclusion (include_path='.:/usr/share/php') in %sinclude_wrappers.php on line 3
bool(false)
bool(false)
bool(false)
bool(false)

Warning: include(): data:// wrapper is disabled in the server configuration by allow_url_include=0 in %sinclude_wrappers.php on line 4

Warning: include(data:text/plain,x): Failed to open stream: no suitable wrapper could be found in %sinclude_wrappers.php on line 4

Warning: include(): Failed opening 'data:text/plain,x' for inclusion (include_path='.:/usr/share/php') in %sinclude_wrappers.php on line 4
bool(false)
