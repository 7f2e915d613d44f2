--TEST--
__get, __set, __isset and __unset, and what they are not asked about
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class M
{
    private $data = ['a' => 1];
    public $real;
    private $hidden = 9;
    public int $typed;

    function __get($n) { echo "get $n\n"; return $this->data[$n] ?? null; }
    function __set($n, $v) { echo "set $n\n"; $this->data[$n] = $v; }
    function __isset($n) { echo "isset $n\n"; return isset($this->data[$n]); }
    function __unset($n) { echo "unset $n\n"; unset($this->data[$n]); }
}

$m = new M;
attempt(fn() => $m->a);
attempt(fn() => $m->b);
attempt(fn() => $m->c = 5);
attempt(fn() => isset($m->c));
attempt(fn() => empty($m->c));
attempt(fn() => $m->z ?? 'default');
attempt(fn() => isset($m->c->d));
attempt(function () use ($m) { unset($m->c); });
attempt(fn() => $m->hidden);
attempt(fn() => $m->a++);
attempt(fn() => $m->a .= 'x');
attempt(fn() => $m->list['x'] = 1);
attempt(fn() => $m->typed);
attempt(function () use ($m) { unset($m->real); return $m->real; });
attempt(function () use ($m) { unset($m->typed); return $m->typed; });
attempt(fn() => $m->typed = 'x');
--EXPECTF--
get a
int(1)
get b
NULL
set c
int(5)
isset c
bool(true)
isset c
get c
bool(false)
isset z
string(7) "default"
isset c
get c
bool(false)
unset c
NULL
get hidden
NULL
get a
set a
int(1)
get a
set a
string(2) "2x"
get list

Notice: Indirect modification of overloaded property M::$list has no effect in %s on line 36
int(1)
Error: Typed property M::$typed must not be accessed before initialization
get real
NULL
get typed
TypeError: Cannot assign null to property M::$typed of type int
set typed
string(1) "x"
