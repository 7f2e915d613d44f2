--TEST--
Error handlers, error_reporting, display settings, types of variables
--FILE--
<?php
echo $undef; var_dump(error_get_last()); error_clear_last(); var_dump(error_get_last()); @$undef2; print_r(error_get_last());
var_dump(error_reporting(), error_reporting(32767 & ~8), error_reporting(), ini_get('error_reporting'), error_reporting(null)); error_reporting(32767);
var_dump(set_error_handler('h1')); function h1($n,$m,$f,$l){ echo "h1: $n $m ", $f, " $l\n"; return $m=="fall"?false:true; } function h2($n,$m){ echo "h2 $m\n"; }
trigger_error("one"); trigger_error("fall", 512); var_dump(set_error_handler('h2', 1024)); trigger_error("two"); trigger_error("three",512); var_dump(restore_error_handler()); trigger_error("four", 16384);
var_dump(set_error_handler(null)); trigger_error("five"); restore_error_handler(); restore_error_handler(); restore_error_handler();
try { trigger_error("x", 5); } catch (ValueError $e) { echo $e->getMessage(),"\n"; }
ini_set('error_prepend_string','<P>'); ini_set('error_append_string','<A>'); trigger_error("pre"); ini_set('html_errors','1'); trigger_error("html <b>&", 512); ini_set('html_errors','0'); ini_set('error_prepend_string',''); ini_set('error_append_string','');
ini_set('display_errors','stderr'); trigger_error("to stderr"); ini_set('display_errors','1'); ini_set('log_errors','1'); trigger_error("logged"); ini_set('log_errors',0); $log = tempnam(sys_get_temp_dir(), 'log'); ini_set('error_log',$log); ini_set('log_errors',1); ini_set('display_errors',0); trigger_error("filed"); ini_set('display_errors',1);ini_set('log_errors',0); unlink($log);
ini_set('ignore_repeated_errors',1); for($i=0;$i<3;$i++) trigger_error("rep"); 
var_dump(set_exception_handler('eh'), set_exception_handler(null), restore_exception_handler()); function eh($e){ echo "EH ", $e->getMessage(), "\n"; }
var_dump(gettype(1),gettype(1.5),gettype("a"),gettype([]),gettype(null),gettype(true),gettype(new stdClass), get_debug_type(1.5), get_debug_type(null), class_exists("P0")?1:get_debug_type(new class extends stdClass {} ), get_debug_type(new class {}));
var_dump(intval("12abc"),intval("0x1A",16),intval("0x1A",0),intval("012",0),intval("0b11",0),intval(12.9),intval("1e3"),floatval("1.5abc"),boolval("0"),strval(1.0),is_numeric("1e5"),is_numeric(" 1"),is_numeric("1 "),is_numeric("1x"),is_numeric("."),is_scalar(null),is_iterable([]),is_countable([]),is_callable('strlen'),is_callable('nope'),is_callable('nope',true,$n),$n,is_callable(['X','y'],true,$n),$n);
$x="123abc"; settype($x,"integer"); var_dump($x); settype($x,"array"); var_dump($x); settype($x,"null"); var_dump($x); try { settype($x,"foo"); } catch (ValueError $e) { echo $e->getMessage(),"\n"; } try { settype($x,"resource"); } catch (ValueError $e) { echo $e->getMessage(),"\n"; }
throw new Exception("final");
--EXPECTF--

Warning: Undefined variable $undef in %s on line 2
array(4) {
  ["type"]=>
  int(2)
  ["message"]=>
  string(25) "Undefined variable $undef"
  ["file"]=>
  string(%d) "%s"
  ["line"]=>
  int(2)
}
NULL
Array
(
    [type] => 2
    [message] => Undefined variable $undef2
    [file] => %s
    [line] => 2
)
int(32767)
int(32767)
int(32759)
string(5) "32759"
int(32759)
NULL
h1: 1024 one %s 5
h1: 512 fall %s 5

Warning: fall in %s on line 5
string(2) "h1"
h2 two

Warning: three in %s on line 5
bool(true)
h1: 16384 four %s 5
string(2) "h1"

Notice: five in %s on line 6
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
<P>
Notice: pre in %s on line 8
<A><P><br />
<b>Warning</b>:  html <b>& in <b>%s</b> on line <b>8</b><br />
<A>Notice: to stderr in %s on line 9
PHP Notice:  logged in %s on line 9

Notice: logged in %s on line 9

Notice: rep in %s on line 10
NULL
string(2) "eh"
bool(true)
string(7) "integer"
string(6) "double"
string(6) "string"
string(5) "array"
string(4) "NULL"
string(7) "boolean"
string(6) "object"
string(5) "float"
string(4) "null"
string(18) "stdClass@anonymous"
string(15) "class@anonymous"
int(12)
int(26)
int(26)
int(10)
int(3)
int(12)
int(1000)
float(1.5)
bool(false)
string(1) "1"
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
string(4) "nope"
bool(true)
string(4) "X::y"
int(123)
array(1) {
  [0]=>
  int(123)
}
NULL
settype(): Argument #2 ($type) must be a valid type
Cannot convert to resource type
EH final
