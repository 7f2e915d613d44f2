--TEST--
debug_zval_dump() shows how many slots hold a value
--FILE--
<?php
$a = [1,2,"x"]; debug_zval_dump($a); debug_zval_dump([1,2]); debug_zval_dump([]); $b=[]; debug_zval_dump($b);
function f($p = [1], $q="lit") { debug_zval_dump($p, $q); } f(); f([1]); f($a);
class A { public $x = [1,2]; const C = [1]; const D = "abc"; public static $s = [3]; public $t = "str"; public $e=[]; }
debug_zval_dump(new A); $o = new A; debug_zval_dump($o, A::D, $o->x, $o->t);
$s = str_repeat("ab", 2); debug_zval_dump($s); $t = $s; debug_zval_dump($s); debug_zval_dump([$s, $t, "k"=>$s]);
debug_zval_dump(str_repeat("ab", 2), chr(65), "a"."b", "a$s", $s[0], substr($s, 0, 1), "");
debug_zval_dump(range(1,2)); $r = range(1,2); $r2 = $r; debug_zval_dump($r);
$a[] = 5; debug_zval_dump($a);
$c = function() {}; debug_zval_dump($c);
debug_zval_dump(A::class, __LINE__, PHP_VERSION, M_PI, 1.0, -0.0, true, null);
debug_zval_dump(STDIN); $h = fopen("php://memory","r"); debug_zval_dump($h); fclose($h); debug_zval_dump($h);
debug_zval_dump(get_class($o), array_keys(["a"=>1]), explode(",", "a,bc"), strtoupper("abc"), "abc" . 1);
foreach (["lit", "two"] as $v) debug_zval_dump($v);
$g = [&$s]; debug_zval_dump($g);
debug_zval_dump($GLOBALS['o']);
$x = ['k' => [1, ['deep']]]; debug_zval_dump($x);
function &rr() { static $z = "q"; return $z; } debug_zval_dump(rr());
define('DD', 'const' . PHP_VERSION); debug_zval_dump(strlen(DD) > 0);
$i = "5"; $j = (string)15; $k = (string)5; debug_zval_dump($i, $j, $k, $i . $j);
static $st = [1,2]; debug_zval_dump($st);
list($l) = ["z"]; debug_zval_dump($l); 
function func() {}
debug_zval_dump((object)['a'=>1]); 
class R { public $self; function __debugInfo() { return ["dbg"=>$this]; } } $r = new R; debug_zval_dump($r);
$rec = [1]; $rec[] = &$rec; debug_zval_dump($rec);
debug_zval_dump(serialize([1]), unserialize('a:1:{i:0;s:3:"abc";}'), json_encode("abc"));
debug_zval_dump($argc, count($argv), $_SERVER['argc']);
const K = ['a','b']; debug_zval_dump(K); const K2 = "ab" . "cd"; debug_zval_dump(K2);
debug_zval_dump(PHP_OS, PHP_EOL, __NAMESPACE__, __FUNCTION__, 'A'::D);
--EXPECT--
array(3) refcount(3){
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  string(1) "x" interned
}
array(2) refcount(2){
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(0) interned {
}
array(0) interned {
}
array(1) refcount(3){
  [0]=>
  int(1)
}
string(3) "lit" interned
array(1) refcount(3){
  [0]=>
  int(1)
}
string(3) "lit" interned
array(3) refcount(4){
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  string(1) "x" interned
}
string(3) "lit" interned
object(A)#1 (3) refcount(1){
  ["x"]=>
  array(2) refcount(2){
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
  ["t"]=>
  string(3) "str" interned
  ["e"]=>
  array(0) interned {
  }
}
object(A)#1 (3) refcount(2){
  ["x"]=>
  array(2) refcount(3){
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
  ["t"]=>
  string(3) "str" interned
  ["e"]=>
  array(0) interned {
  }
}
string(3) "abc" interned
array(2) refcount(3){
  [0]=>
  int(1)
  [1]=>
  int(2)
}
string(3) "str" interned
string(4) "abab" refcount(2)
string(4) "abab" refcount(3)
array(3) refcount(1){
  [0]=>
  string(4) "abab" refcount(5)
  [1]=>
  string(4) "abab" refcount(5)
  ["k"]=>
  string(4) "abab" refcount(5)
}
string(4) "abab" refcount(1)
string(1) "A" interned
string(2) "ab" interned
string(5) "aabab" refcount(1)
string(1) "a" interned
string(1) "a" interned
string(0) "" interned
array(2) refcount(1){
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(2) refcount(3){
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(4) refcount(2){
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  string(1) "x" interned
  [3]=>
  int(5)
}
object(Closure)#2 (0) refcount(2){
}
string(1) "A" interned
int(11)
string(6) "8.2.36" interned
float(3.141592653589793)
float(1)
float(-0)
bool(true)
NULL
resource(1) of type (stream) refcount(2)
resource(5) of type (stream) refcount(2)
resource(5) of type (Unknown) refcount(2)
string(1) "A" interned
array(1) refcount(1){
  [0]=>
  string(1) "a" interned
}
array(2) refcount(1){
  [0]=>
  string(1) "a" interned
  [1]=>
  string(2) "bc" refcount(1)
}
string(3) "ABC" refcount(1)
string(4) "abc1" interned
string(3) "lit" refcount(3)
string(3) "two" refcount(3)
array(1) refcount(2){
  [0]=>
  reference refcount(2) {
    string(4) "abab" refcount(2)
  }
}
object(A)#1 (3) refcount(2){
  ["x"]=>
  array(2) refcount(2){
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
  ["t"]=>
  string(3) "str" interned
  ["e"]=>
  array(0) interned {
  }
}
array(1) refcount(3){
  ["k"]=>
  array(2) refcount(1){
    [0]=>
    int(1)
    [1]=>
    array(1) refcount(1){
      [0]=>
      string(4) "deep" refcount(1)
    }
  }
}
string(1) "q" interned
bool(true)
string(1) "5" interned
string(2) "15" refcount(2)
string(1) "5" interned
string(3) "515" refcount(1)
array(2) refcount(3){
  [0]=>
  int(1)
  [1]=>
  int(2)
}
string(1) "z" interned
object(stdClass)#3 (1) refcount(1){
  ["a"]=>
  int(1)
}
object(R)#3 (1) refcount(3){
  ["dbg"]=>
  *RECURSION*
}
array(2) refcount(2){
  [0]=>
  int(1)
  [1]=>
  reference refcount(2) {
    *RECURSION*
  }
}
string(14) "a:1:{i:0;i:1;}" refcount(1)
array(1) refcount(1){
  [0]=>
  string(3) "abc" refcount(1)
}
string(5) ""abc"" refcount(1)
int(1)
int(1)
int(1)
array(2) refcount(3){
  [0]=>
  string(1) "a" interned
  [1]=>
  string(1) "b" interned
}
string(4) "abcd" interned
string(5) "Linux" interned
string(1) "
" interned
string(0) "" interned
string(0) "" interned
string(3) "abc" interned
