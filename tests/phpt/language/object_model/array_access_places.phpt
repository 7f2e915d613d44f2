--TEST--
ArrayAccess: elements that are changed in place, with offsetGet() by value and by reference.
--FILE--
<?php
class ByValue implements ArrayAccess {
    public $data = ['n' => 1, 'a' => ['x' => 'X']];
    function offsetExists($k): bool { echo "exists($k) "; return isset($this->data[$k]); }
    function offsetGet($k): mixed { echo "get($k) "; return $this->data[$k] ?? null; }
    function offsetSet($k, $v): void { echo "set($k, ", json_encode($v), ") "; $this->data[$k] = $v; }
    function offsetUnset($k): void { echo "unset($k) "; unset($this->data[$k]); }
}
class ByReference extends ByValue {
    function &offsetGet($k): mixed { echo "get($k) "; return $this->data[$k]; }
}

foreach ([new ByValue, new ByReference] as $o) {
    echo get_class($o), "\n";
    $o['n'] .= '2';
    $o['n']++;
    --$o['n'];
    $o['a']['x'] .= 'Y';
    $o['a']['y'] = 'Z';
    $o['a'][] = 1;
    unset($o['a']['x']);
    $r =& $o['n'];
    $r = 'r';
    $o['new'] ??= 'N';
    $o['a']['new'] ??= 'N';
    var_dump($o['q']['r']['s'] ?? 'none', isset($o['a']['y']), empty($o['a']['zz']));
    try {
        $o['n'] =& $r;
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
    print_r($o->data);
}
--EXPECTF--
ByValue
get(n) set(n, "12") get(n) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 16
get(n) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 17
get(a) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 18
get(a) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 19
get(a) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 20
get(a) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 21
get(n) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 22
exists(new) set(new, "N") exists(a) get(a) get(a) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 25
exists(q) exists(a) get(a) exists(a) get(a) string(4) "none"
bool(false)
bool(true)
get(n) 
Notice: Indirect modification of overloaded element of ByValue has no effect in %sarray_access_places.php on line 28
Cannot assign by reference to an array dimension of an object
Array
(
    [n] => 12
    [a] => Array
        (
            [x] => X
        )

    [new] => N
)
ByReference
get(n) set(n, "12") get(n) get(n) get(a) get(a) get(a) get(a) get(n) exists(new) set(new, "N") exists(a) get(a) get(a) exists(q) exists(a) get(a) exists(a) get(a) string(4) "none"
bool(true)
bool(true)
get(n) Cannot assign by reference to an array dimension of an object
Array
(
    [n] => r
    [a] => Array
        (
            [y] => Z
            [0] => 1
            [new] => N
        )

    [new] => N
)
