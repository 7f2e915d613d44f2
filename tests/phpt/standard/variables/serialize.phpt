--TEST--
serialize and unserialize keep values, references and shared objects
--FILE--
<?php
class C { public $a = 1; protected $b = 2; private $c = 3; }
class S {
    public $x = 1, $y = 2;
    function __sleep() { return ['x']; }
    function __wakeup() { $this->y = 'woken'; }
}
class M {
    public $d;
    function __serialize(): array { return ['v' => $this->d]; }
    function __unserialize(array $a): void { $this->d = 'restored ' . $a['v']; }
}
$o = new stdClass;
$r = 1;
$m = new M;
$m->d = 'data';
$v = [1, 1.5, 'text', true, null, [1 => ['k' => 'v']], new C, $o, $o, &$r, &$r, new S, $m, 0.1, -0.0, INF];
$s = serialize($v);
echo str_replace("\0", '~', $s), "\n";
$u = unserialize($s);
var_dump($u == unserialize(serialize($u)), $u[7] === $u[8]);
$u[9] = 'shared';
var_dump($u[10], $u[11], $u[12]);
foreach (['', 'x', 'i:5', 'i:5;trailing', 'a:1:{i:0;i:1;', 's:5:"abc";', 'O:7:"Unknown":1:{s:1:"p";i:1;}',
    'b:2;', 'a:-1:{}', 'R:1;'] as $bad) {
    var_dump(unserialize($bad));
}
var_dump(unserialize('O:1:"C":0:{}', ['allowed_classes' => false]));
--EXPECTF--
a:16:{i:0;i:1;i:1;d:1.5;i:2;s:4:"text";i:3;b:1;i:4;N;i:5;a:1:{i:1;a:1:{s:1:"k";s:1:"v";}}i:6;O:1:"C":3:{s:1:"a";i:1;s:4:"~*~b";i:2;s:4:"~C~c";i:3;}i:7;O:8:"stdClass":0:{}i:8;r:14;i:9;i:1;i:10;R:16;i:11;O:1:"S":1:{s:1:"x";i:1;}i:12;O:1:"M":1:{s:1:"v";s:4:"data";}i:13;d:0.1;i:14;d:-0;i:15;d:INF;}
bool(false)
bool(true)
string(6) "shared"
object(S)#7 (2) {
  ["x"]=>
  int(1)
  ["y"]=>
  string(5) "woken"
}
object(M)#8 (1) {
  ["d"]=>
  string(13) "restored data"
}
bool(false)

Notice: unserialize(): Error at offset 0 of 1 bytes in %sserialize.php on line 26
bool(false)

Notice: unserialize(): Error at offset 0 of 3 bytes in %sserialize.php on line 26
bool(false)
int(5)

Notice: unserialize(): Error at offset 13 of 13 bytes in %sserialize.php on line 26
bool(false)

Notice: unserialize(): Error at offset 10 of 10 bytes in %sserialize.php on line 26
bool(false)
object(__PHP_Incomplete_Class)#12 (2) {
  ["__PHP_Incomplete_Class_Name"]=>
  string(7) "Unknown"
  ["p"]=>
  int(1)
}

Notice: unserialize(): Error at offset 0 of 4 bytes in %sserialize.php on line 26
bool(false)

Notice: unserialize(): Error at offset 0 of 7 bytes in %sserialize.php on line 26
bool(false)

Notice: unserialize(): Error at offset 4 of 4 bytes in %sserialize.php on line 26
bool(false)
object(__PHP_Incomplete_Class)#12 (1) {
  ["__PHP_Incomplete_Class_Name"]=>
  string(1) "C"
}
