--TEST--
parse_url() and http_build_query() with regular and malformed input
--FILE--
<?php
foreach (['http://a.b:80/x?y#z','//a.b/c','a.com:80','a.com:80/x','mailto:x@y','x:','://','file:///etc','file://c:/x','http://u:p@h:99999/','http://u:p@h:0/','http://[::1]:80/','http://[::1]','/foo?bar=1:80','http://?','http://h?q','http://h#f','http://h:/x','http://h: 1/','http://h:-1/','http://h:+1','x:1','x:123456','x:/','foo:bar:baz','/a:80','/a:b','//a:80','//a:b/c','?a=1','#f','','1.2.3.4:80','http:///x',':80',':',':x','a:80x','zlib:x','http://a@b@c/','http://a:b:c@d','http://a/b:80/?x:1','/x://y',"http://a\x01b/\x7f",'http://[x]:1','file://host/x','http://h:65536','http://h:6553a','http://h:a','//www.x:8080?x','x://::abc/?','http://x:?','x:0','h:00001/','htp:1/x','a b:80','a?b:80','a#b:80', '//a?:1','a/b:1'] as $u) { echo $u, ' => ', json_encode(parse_url($u)), "\n"; for ($i = 0; $i < 8; $i++) echo json_encode(@parse_url($u, $i)), ','; echo "\n"; }
foreach ([8, 100, -2] as $c) try { var_dump(parse_url('http://x', $c)); } catch (\Throwable $e) { echo $e->getMessage(), "\n"; }
class P { public $a = 1; protected $b = 2; private $c = 3; public $d = [1, 'x' => ['y' => null, 'z' => true]]; public int $u; function q() { return http_build_query($this); } }
$p = new P; $p->dyn = 'a b'; $p->{'9'} = 1; echo http_build_query($p), "\n", $p->q(), "\n"; $p->self = $p; echo http_build_query($p), "\n";
$r = ['a' => 1]; $r['r'] = &$r; echo http_build_query($r), "\n";
echo http_build_query(['a b' => 'c d~', 5 => 1.5, 'f' => false, 't' => true, 'n' => null, 'arr' => [1,[2],'k e' => 'v&='], 'e' => [], '' => 'x'], 'pre_', ';', PHP_QUERY_RFC3986), "\n";
echo http_build_query([1,2,[3,[4]]], 'n'), http_build_query([]), http_build_query(['a'=>STDIN,'b'=>''],), "\n"; ini_set('arg_separator.output', '&amp;'); echo http_build_query([1,2]), http_build_query([1,2], '', ''), "\n";
try { http_build_query('x'); } catch (\Throwable $e) { echo $e->getMessage(), "\n"; }
enum E: string { case A = 'x'; } echo http_build_query([E::A]), http_build_query(E::A), http_build_query(['s'=>new class { function __toString() { return 'zz'; } public $q = 5;}]), "\n";
--EXPECTF--
http://a.b:80/x?y#z => {"scheme":"http","host":"a.b","port":80,"path":"\/x","query":"y","fragment":"z"}
"http","a.b",80,null,null,"\/x","y","z",
//a.b/c => {"host":"a.b","path":"\/c"}
null,"a.b",null,null,null,"\/c",null,null,
a.com:80 => {"host":"a.com","port":80}
null,"a.com",80,null,null,null,null,null,
a.com:80/x => {"host":"a.com","port":80,"path":"\/x"}
null,"a.com",80,null,null,"\/x",null,null,
mailto:x@y => {"scheme":"mailto","path":"x@y"}
"mailto",null,null,null,null,"x@y",null,null,
x: => {"scheme":"x"}
"x",null,null,null,null,null,null,null,
:// => {"path":":\/\/"}
null,null,null,null,null,":\/\/",null,null,
file:///etc => {"scheme":"file","path":"\/etc"}
"file",null,null,null,null,"\/etc",null,null,
file://c:/x => {"scheme":"file","host":"c","path":"\/x"}
"file","c",null,null,null,"\/x",null,null,
http://u:p@h:99999/ => false
false,false,false,false,false,false,false,false,
http://u:p@h:0/ => {"scheme":"http","host":"h","port":0,"user":"u","pass":"p","path":"\/"}
"http","h",0,"u","p","\/",null,null,
http://[::1]:80/ => {"scheme":"http","host":"[::1]","port":80,"path":"\/"}
"http","[::1]",80,null,null,"\/",null,null,
http://[::1] => {"scheme":"http","host":"[::1]"}
"http","[::1]",null,null,null,null,null,null,
/foo?bar=1:80 => {"path":"\/foo","query":"bar=1:80"}
null,null,null,null,null,"\/foo","bar=1:80",null,
http://? => false
false,false,false,false,false,false,false,false,
http://h?q => {"scheme":"http","host":"h","query":"q"}
"http","h",null,null,null,null,"q",null,
http://h#f => {"scheme":"http","host":"h","fragment":"f"}
"http","h",null,null,null,null,null,"f",
http://h:/x => {"scheme":"http","host":"h","path":"\/x"}
"http","h",null,null,null,"\/x",null,null,
http://h: 1/ => {"scheme":"http","host":"h","port":1,"path":"\/"}
"http","h",1,null,null,"\/",null,null,
http://h:-1/ => false
false,false,false,false,false,false,false,false,
http://h:+1 => {"scheme":"http","host":"h","port":1}
"http","h",1,null,null,null,null,null,
x:1 => {"host":"x","port":1}
null,"x",1,null,null,null,null,null,
x:123456 => {"scheme":"x","path":"123456"}
"x",null,null,null,null,"123456",null,null,
x:/ => {"scheme":"x","path":"\/"}
"x",null,null,null,null,"\/",null,null,
foo:bar:baz => {"scheme":"foo","path":"bar:baz"}
"foo",null,null,null,null,"bar:baz",null,null,
/a:80 => false
false,false,false,false,false,false,false,false,
/a:b => {"path":"\/a:b"}
null,null,null,null,null,"\/a:b",null,null,
//a:80 => {"host":"a","port":80}
null,"a",80,null,null,null,null,null,
//a:b/c => false
false,false,false,false,false,false,false,false,
?a=1 => {"query":"a=1"}
null,null,null,null,null,null,"a=1",null,
#f => {"fragment":"f"}
null,null,null,null,null,null,null,"f",
 => {"path":""}
null,null,null,null,null,"",null,null,
1.2.3.4:80 => {"host":"1.2.3.4","port":80}
null,"1.2.3.4",80,null,null,null,null,null,
http:///x => false
false,false,false,false,false,false,false,false,
:80 => false
false,false,false,false,false,false,false,false,
: => false
false,false,false,false,false,false,false,false,
:x => {"path":":x"}
null,null,null,null,null,":x",null,null,
a:80x => {"scheme":"a","path":"80x"}
"a",null,null,null,null,"80x",null,null,
zlib:x => {"scheme":"zlib","path":"x"}
"zlib",null,null,null,null,"x",null,null,
http://a@b@c/ => {"scheme":"http","host":"c","user":"a@b","path":"\/"}
"http","c",null,"a@b",null,"\/",null,null,
http://a:b:c@d => {"scheme":"http","host":"d","user":"a","pass":"b:c"}
"http","d",null,"a","b:c",null,null,null,
http://a/b:80/?x:1 => {"scheme":"http","host":"a","path":"\/b:80\/","query":"x:1"}
"http","a",null,null,null,"\/b:80\/","x:1",null,
/x://y => {"path":"\/x:\/\/y"}
null,null,null,null,null,"\/x:\/\/y",null,null,
http://ab/ => {"scheme":"http","host":"a_b","path":"\/_"}
"http","a_b",null,null,null,"\/_",null,null,
http://[x]:1 => {"scheme":"http","host":"[x]","port":1}
"http","[x]",1,null,null,null,null,null,
file://host/x => {"scheme":"file","host":"host","path":"\/x"}
"file","host",null,null,null,"\/x",null,null,
http://h:65536 => false
false,false,false,false,false,false,false,false,
http://h:6553a => {"scheme":"http","host":"h","port":6553}
"http","h",6553,null,null,null,null,null,
http://h:a => false
false,false,false,false,false,false,false,false,
//www.x:8080?x => {"host":"www.x","port":8080,"query":"x"}
null,"www.x",8080,null,null,null,"x",null,
x://::abc/? => false
false,false,false,false,false,false,false,false,
http://x:? => {"scheme":"http","host":"x","query":""}
"http","x",null,null,null,null,"",null,
x:0 => {"host":"x","port":0}
null,"x",0,null,null,null,null,null,
h:00001/ => {"host":"h","port":1,"path":"\/"}
null,"h",1,null,null,"\/",null,null,
htp:1/x => {"host":"htp","port":1,"path":"\/x"}
null,"htp",1,null,null,"\/x",null,null,
a b:80 => {"host":"a b","port":80}
null,"a b",80,null,null,null,null,null,
a?b:80 => {"path":"a","query":"b:80"}
null,null,null,null,null,"a","b:80",null,
a#b:80 => {"path":"a","fragment":"b:80"}
null,null,null,null,null,"a",null,"b:80",
//a?:1 => {"host":"a","query":":1"}
null,"a",null,null,null,null,":1",null,
a/b:1 => {"host":"a","port":1,"path":"\/b:1"}
null,"a",1,null,null,"\/b:1",null,null,
parse_url(): Argument #2 ($component) must be a valid URL component identifier, 8 given
parse_url(): Argument #2 ($component) must be a valid URL component identifier, 100 given
array(2) {
  ["scheme"]=>
  string(4) "http"
  ["host"]=>
  string(1) "x"
}

Deprecated: Creation of dynamic property P::$dyn is deprecated in %surls.php on line 5

Deprecated: Creation of dynamic property P::$9 is deprecated in %surls.php on line 5
a=1&d%5B0%5D=1&d%5Bx%5D%5Bz%5D=1&dyn=a+b&9=1
a=1&b=2&c=3&d%5B0%5D=1&d%5Bx%5D%5Bz%5D=1&dyn=a+b&9=1

Deprecated: Creation of dynamic property P::$self is deprecated in %surls.php on line 5
a=1&d%5B0%5D=1&d%5Bx%5D%5Bz%5D=1&dyn=a+b&9=1
a=1
a%20b=c%20d~;pre_5=1.5;f=0;t=1;arr%5B0%5D=1;arr%5B1%5D%5B0%5D=2;arr%5Bk%20e%5D=v%26%3D;=x
n0=1&n1=2&n2%5B0%5D=3&n2%5B1%5D%5B0%5D=4b=
0=1&amp;1=20=11=2
http_build_query(): Argument #1 ($data) must be of type array, string given
0%5Bname%5D=A&amp;0%5Bvalue%5D=xname=A&amp;value=xs%5Bq%5D=5
