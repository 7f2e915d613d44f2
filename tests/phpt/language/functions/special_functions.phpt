--TEST--
Functions that are compiled to instructions: results, conversions, errors, what dies when
--FILE--
<?php
namespace { 
function n() { return func_num_args(); }
function v(...$x) { return func_num_args(); }
function o($a = 1, $b = 2) { return func_num_args(); }
var_dump(n(), n(1, 2, 3), v(1, 2), v(), o(), o(1), o(1, 2, 3), o(b: 5));
try { func_num_args(); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
class D { public $p; function __construct($p) { $this->p = $p; } function __destruct() { echo "gone {$this->p}\n"; } }
echo count([new D(1), new D(2)]), " counted\n";
echo is_object(new D(3)) ? "object\n" : "";
$f = function () { yield func_num_args(); };
foreach ($f(1, 2) as $x) echo $x, "\n";
var_dump(is_scalar(1.5), is_scalar(null), is_null(null), is_long(5), IS_INT(5), \is_string("a"), is_bool(false), is_double(1.0), is_array([]));
var_dump(intval("12abc"), floatval("1.5x"), strval(1.0), boolval("0"), doubleval(3), intval([]), intval(null));
try { echo strval([]); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
try { echo strval(new D(4)); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
try { echo count(null); } catch (\TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo sizeof(5); } catch (\TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo count(new D(5)); } catch (\TypeError $e) { echo $e->getMessage(), "\n"; }
echo strlen(true), strlen(12.5), strlen("äb"), "\n";
echo intval("0x1A", 16), " ", intval("012", 0), "\n";
function &r() { static $s = [1,2]; return $s; }
echo count(r()), "\n";
echo count(value: [1,2,3]), count(...[[1,2]]), "\n";
$undefined = @strlen($nope); var_dump($undefined);
$a = [[1,2],[3]]; echo count($a, COUNT_RECURSIVE), count($a[0]), "\n";
}
namespace Other { 
function strlen($x) { return "other"; }
echo strlen("abc"), \strlen("abc"), count([1]), "\n";
}
?>
--EXPECTF--
int(0)
int(3)
int(2)
int(0)
int(0)
int(1)
int(3)
int(2)
func_num_args() must be called from a function context
gone 1
gone 2
2 counted
gone 3
object
2
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(12)
float(1.5)
string(1) "1"
bool(false)
float(3)
int(0)
int(0)

Warning: Array to string conversion in %sspecial_functions.php on line 15
Arraygone 4
Object of class D could not be converted to string
count(): Argument #1 ($value) must be of type Countable|array, null given
sizeof(): Argument #1 ($value) must be of type Countable|array, int given
gone 5
count(): Argument #1 ($value) must be of type Countable|array, D given
143
26 10
2
32
int(0)
52
other31
