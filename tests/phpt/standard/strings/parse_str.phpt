--TEST--
parse_str() makes arrays of names with brackets
--FILE--
<?php
foreach (["a=1&b[]=2&b[x]=3&b[]=4&c[d][e]=5", "a b.c=1&.d=2& e=3&=4&f", "x[=1&y[a=2&y.z[a b=3&q[a][b=5&q[]z=6", "a[ ]=1&a[ x]=2&a[x ]=3&a[[]=1&a]=3", "a=1&a[]=2&a[b]=3&a=4", "%61%5Bb%5D=%20+x&n%00x=a%00b", "5=a&-3=b&05=c", "__Host-a=1&..Host-b=2&_.Host-c=3&__Secure-x[a]=3&a[__Host-x]=1&a[_.Host]=1", "a=1;b=2", "&&&a=1&&", "", str_repeat("a&", 3), "x" . str_repeat("[a]", 63) . "=1", "x=1&x" . str_repeat("[a]", 65) . "=1", "a[]&a[]=&a[][]=3", "z[a]b[c]=1", "arr[k.k][a b]=1", "a\0b=1"] as $q) { parse_str($q, $r); echo json_encode($r, 0, 100), "\n"; }
ini_set("display_errors", 0); ini_set("log_errors", 0);
parse_str("x" . str_repeat("[a]", 65) . "=1", $r); var_dump(error_get_last());
ini_set("display_errors", 1);
for($i=0,$s="";$i<1005;$i++) $s.="v$i=1&"; parse_str($s, $r); var_dump(count($r));
class T { public ?iterable $it = null; public array $a = []; public int $i = 1; public ?string $s=null; } $t = new T; parse_str("x=1", $t->it); parse_str("y=1", $t->a); 
foreach(['i','s'] as $p) try { parse_str("z=1", $t->$p); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } var_dump($t);
--EXPECTF--
{"a":"1","b":{"0":"2","x":"3","1":"4"},"c":{"d":{"e":"5"}}}
{"a_b_c":"1","_d":"2","e":"3","f":""}
{"x_":"1","y_a":"2","y_z_a_b":"3","q":{"a":"5","0":"6"}}
{"a":{"0":"1"," x":"2","x ":"3","[":"1"},"a]":"3"}
{"a":"4"}
{"a":{"b":"  x"},"n":"a\u0000b"}
{"5":"a","-3":"b","05":"c"}
{"__Host-a":"1","__Secure-x":{"a":"3"},"a":{"_.Host":"1"}}
{"a":"1;b=2"}
{"a":"1"}
[]
{"a":""}
{"x":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":"1"}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
[]
{"a":["","",["3"]]}
{"z":{"a":"1"}}
{"arr":{"k.k":{"a b":"1"}}}
{"a":""}
array(4) {
  ["type"]=>
  int(2)
  ["message"]=>
  string(119) "parse_str(): Input variable nesting level exceeded 64. To increase the limit change max_input_nesting_level in php.ini."
  ["file"]=>
  string(%d) "%sparse_str.php"
  ["line"]=>
  int(4)
}

Warning: parse_str(): Input variables exceeded 1000. To increase the limit change max_input_vars in php.ini. in %sparse_str.php on line 6
int(1000)
Cannot assign array to reference held by property T::$i of type int
Cannot assign array to reference held by property T::$s of type ?string
object(T)#1 (4) {
  ["it"]=>
  array(1) {
    ["x"]=>
    string(1) "1"
  }
  ["a"]=>
  array(1) {
    ["y"]=>
    string(1) "1"
  }
  ["i"]=>
  int(1)
  ["s"]=>
  NULL
}
