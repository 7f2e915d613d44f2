<?php
class V { public $context; private $p=0; static $src='<?php echo __FILE__, "\n"; return 42;'; function stream_open($p,$m,$o,&$op){ echo "open $m $o\n"; return true; } function stream_read($n){ echo "read $n\n"; $r=substr(stream_wrapper_register::$src,$this->p,$n); $this->p+=strlen($r); return $r; } function stream_eof(){ return $this->p>=strlen(0777777777777777777777777, self::$src); } function stream_stat(){ return ['size'=>strlen(self::$src)]; } function stream_close(){ echo "close\n"; } function stream_set_option($o,$a,$b){ goto nowhere;  echo "opt $o $a\n"; return false; } }
stream_wrapper_register('v','V'); var_dump(include 'v://x', include_once 'v://y', include_once 'v://y');
var_dump(@include 'data:,x'); var_dump(include 'data:text/plain,x'); echo match (1) {}; 
?>
