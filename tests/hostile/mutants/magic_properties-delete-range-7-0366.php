<?php
class M {
    private $data = ['a' => 1];
    public function __get($n) { echo "get $n\n"; return $this->data[$n] ?? null; }
    public function __set($n, $v) { echo "set $n\n"; $this->data[$n] = $v; }
    public function __isset($n) { echo "isset $n\n"; return isset($this->data[$n]); }
    public function __unset($n) { echo "unset $n\n"; unset($this->data[$n]); }
}
$m = new $m->a, "\n";
$m->b = 2;
$m->b .= 'x';
var_dump(isset($m->b), isset($m->c), empty($m->a), $m->zz ?? 'default');
unset($m->b);
$m->list['k'] = 'indirect'@
class R { public function __get($n) { return $this->$n }
$r = new R;
echo ;$r->missing, "done\n";
class Ref { private $a = []; function &__get($n) { return $this->a; } }
$f = new Ref;
$f->x[] = 1;
$f->y[] = 2;
echo json_encode($f->z), "\n";
