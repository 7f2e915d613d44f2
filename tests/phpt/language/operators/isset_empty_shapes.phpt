--TEST--
isset, empty, unset, ?? and ?-> on every shape of a place
--FILE--
<?php
class Magic implements ArrayAccess {
    public $null = null;
    public $zero = 0;
    public $array = ['k' => ['n' => null, 'v' => 1], 's' => 'text'];
    protected $hidden = 1;
    public static $static = ['a' => null, 'b' => 2];
    const LIST = ['x' => ['y' => 1]];
    public function __isset($name) { echo "isset($name) "; return $name !== 'no'; }
    public function __get($name) { echo "get($name) "; return $name === 'nothing' ? null : ['in' => 0]; }
    public function __unset($name) { echo "unset($name) "; }
    public function offsetExists($o): bool { echo 'exists(', json_encode($o), ') '; return $o !== 'no'; }
    public function offsetGet($o): mixed { echo 'offsetGet(', json_encode($o), ') '; return $o === 'nothing' ? null : ['in' => 0]; }
    public function offsetSet($o, $v): void { echo 'set '; }
    public function offsetUnset($o): void { echo 'offsetUnset(', json_encode($o), ') '; }
}
function obj() { return new Magic; }
$m = new Magic;
$a = ['n' => null, 'z' => 0, 'a' => ['b' => ['c' => 1]], 1 => 'one', '' => 'empty', 's' => 'text'];
$s = 'string';
$null = null;
$int = 5;
$name = 'a';
$shapes = [
    '$undefined', '$null', '$int', '$$name', '$undefined->p', '$undefined[1][2]', '$null->p->q', '$null[0]', '$int[0]', '$int->p',
    "\$a['n']", "\$a['z']", "\$a['a']['b']['c']", "\$a['a']['x']['c']", "\$a['s'][0]", "\$a['s'][9]", "\$a['s']['x']", "\$a['s'][0][0]", "\$a['s'][0][1]", '$a[1.7]', '$a[true]', '$a[null]', "\$a['1']", '$a["s"]["0"]', '$a["s"]["0x"]', '$a["s"][-1]', '$a["s"][1.5]', '$a["s"][null]',
    '$s[0]', '$s[-6]', '$s[-7]', "\$s['1']", "\$s['1.0']", '$s[true]', '$s[0]["x"]', '$s->p',
    '$m->null', '$m->zero', '$m->hidden', '$m->no', '$m->nothing', '$m->yes', "\$m->yes['in']", "\$m->yes['out']", "\$m->no['in']", "\$m->array['k']['n']", "\$m->array['k']['v']", "\$m->array['s'][1]", '$m->array->x', '$m->{"a" . "rray"}["k"]',
    "\$m['no']", "\$m['nothing']", "\$m['yes']", "\$m['yes']['in']", "\$m['yes']['out']", "\$m['no']['in']", '$m[null]', '$m[1.5]', '$m[[1]]',
    'Magic::$static', 'Magic::$static["a"]', 'Magic::$static["b"]', 'Magic::$missing', 'Missing::$x', "Magic::LIST['x']['y']", "Magic::LIST['q']['y']", '[1, 2][1]', "'abc'[5]",
    '$m?->null', '$null?->p', '$null?->p->q["x"]', '$undefined?->p', '$m?->array["k"]["v"]', 'obj()->zero', 'obj()?->yes["in"]', "obj()['yes']", '$m->null?->x->y', '$null?->p()["x"]',
    '$a[[]]', '$a[new stdClass]', '$s[[]]', '$a["a"][[]]',
];
foreach ($shapes as $shape) {
    echo $shape, "\n";
    foreach (['isset' => "isset($shape)", 'empty' => "empty($shape)", '??' => "$shape ?? 'default'"] as $kind => $code) {
        try {
            echo "  $kind: ", json_encode(eval("return $code;")), "\n";
        } catch (Throwable $error) {
            echo $error::class, ': ', $error->getMessage(), "\n";
        }
    }
}
echo "-- unset\n";
foreach (['$undefined', '$undefined->p', '$undefined[1][2]', '$null[0]', '$null->p', '$int[0]', '$int->p', '$s[0]', '$a["s"][0]', '$a["n"]', '$a["q"]["r"]', '$a["z"]["r"]', '$a[[]]', '$a[1.9]', '$m->yes', '$m->null', '$m->null', '$m->hidden', '$m["yes"]', '$m["yes"]["in"]', '$m->yes["in"]', '$m->array["k"]["n"]', 'Magic::$static["a"]', 'Magic::$missing["x"]', '$false[1]', '$true[1]', '$$name', 'obj()->zero', 'obj()["x"]'] as $shape) {
    $false = false;
    $true = true;
    echo "$shape: ";
    try {
        eval("unset($shape);");
        echo "done\n";
    } catch (Throwable $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
var_dump(isset($a, $int), isset($int, $undefined->x, $m->yes), isset($m->zero, $m->no, $m->yes));
--EXPECTF--
$undefined
  isset: false
  empty: true
  ??: "default"
$null
  isset: false
  empty: true
  ??: "default"
$int
  isset: true
  empty: false
  ??: 5
$$name
  isset: true
  empty: false
  ??: {"n":null,"z":0,"a":{"b":{"c":1}},"1":"one","":"empty","s":"text"}
$undefined->p
  isset: false
  empty: true
  ??: "default"
$undefined[1][2]
  isset: false
  empty: true
  ??: "default"
$null->p->q
  isset: false
  empty: true
  ??: "default"
$null[0]
  isset: false
  empty: true
  ??: "default"
$int[0]
  isset: false
  empty: true
  ??: "default"
$int->p
  isset: false
  empty: true
  ??: "default"
$a['n']
  isset: false
  empty: true
  ??: "default"
$a['z']
  isset: true
  empty: true
  ??: 0
$a['a']['b']['c']
  isset: true
  empty: false
  ??: 1
$a['a']['x']['c']
  isset: false
  empty: true
  ??: "default"
$a['s'][0]
  isset: true
  empty: false
  ??: "t"
$a['s'][9]
  isset: false
  empty: true
  ??: "default"
$a['s']['x']
  isset: false
  empty: true
  ??: "default"
$a['s'][0][0]
  isset: true
  empty: false
  ??: "t"
$a['s'][0][1]
  isset: false
  empty: true
  ??: "default"
$a[1.7]
  isset: 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %sisset_empty_shapes.php(38) : eval()'d code on line 1
true
  empty: 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %sisset_empty_shapes.php(38) : eval()'d code on line 1
false
  ??: 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %sisset_empty_shapes.php(38) : eval()'d code on line 1
"one"
$a[true]
  isset: true
  empty: false
  ??: "one"
$a[null]
  isset: true
  empty: false
  ??: "empty"
$a['1']
  isset: true
  empty: false
  ??: "one"
$a["s"]["0"]
  isset: true
  empty: false
  ??: "t"
$a["s"]["0x"]
  isset: false
  empty: true
  ??: 
Warning: Illegal string offset "0x" in %sisset_empty_shapes.php(38) : eval()'d code on line 1
"t"
$a["s"][-1]
  isset: true
  empty: false
  ??: "t"
$a["s"][1.5]
  isset: 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %sisset_empty_shapes.php(38) : eval()'d code on line 1
true
  empty: 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %sisset_empty_shapes.php(38) : eval()'d code on line 1
false
  ??: "e"
$a["s"][null]
  isset: true
  empty: false
  ??: "t"
$s[0]
  isset: true
  empty: false
  ??: "s"
$s[-6]
  isset: true
  empty: false
  ??: "s"
$s[-7]
  isset: false
  empty: true
  ??: "default"
$s['1']
  isset: true
  empty: false
  ??: "t"
$s['1.0']
  isset: false
  empty: true
  ??: "default"
$s[true]
  isset: true
  empty: false
  ??: "t"
$s[0]["x"]
  isset: false
  empty: true
  ??: "default"
$s->p
  isset: false
  empty: true
  ??: "default"
$m->null
  isset: false
  empty: true
  ??: "default"
$m->zero
  isset: true
  empty: true
  ??: 0
$m->hidden
  isset: isset(hidden) true
  empty: isset(hidden) get(hidden) false
  ??: isset(hidden) get(hidden) {"in":0}
$m->no
  isset: isset(no) false
  empty: isset(no) true
  ??: isset(no) "default"
$m->nothing
  isset: isset(nothing) true
  empty: isset(nothing) get(nothing) true
  ??: isset(nothing) get(nothing) "default"
$m->yes
  isset: isset(yes) true
  empty: isset(yes) get(yes) false
  ??: isset(yes) get(yes) {"in":0}
$m->yes['in']
  isset: isset(yes) get(yes) true
  empty: isset(yes) get(yes) true
  ??: isset(yes) get(yes) 0
$m->yes['out']
  isset: isset(yes) get(yes) false
  empty: isset(yes) get(yes) true
  ??: isset(yes) get(yes) "default"
$m->no['in']
  isset: isset(no) false
  empty: isset(no) true
  ??: isset(no) "default"
$m->array['k']['n']
  isset: false
  empty: true
  ??: "default"
$m->array['k']['v']
  isset: true
  empty: false
  ??: 1
$m->array['s'][1]
  isset: true
  empty: false
  ??: "e"
$m->array->x
  isset: false
  empty: true
  ??: "default"
$m->{"a" . "rray"}["k"]
  isset: true
  empty: false
  ??: {"n":null,"v":1}
$m['no']
  isset: exists("no") false
  empty: exists("no") true
  ??: exists("no") "default"
$m['nothing']
  isset: exists("nothing") true
  empty: exists("nothing") offsetGet("nothing") true
  ??: exists("nothing") offsetGet("nothing") "default"
$m['yes']
  isset: exists("yes") true
  empty: exists("yes") offsetGet("yes") false
  ??: exists("yes") offsetGet("yes") {"in":0}
$m['yes']['in']
  isset: exists("yes") offsetGet("yes") true
  empty: exists("yes") offsetGet("yes") true
  ??: exists("yes") offsetGet("yes") 0
$m['yes']['out']
  isset: exists("yes") offsetGet("yes") false
  empty: exists("yes") offsetGet("yes") true
  ??: exists("yes") offsetGet("yes") "default"
$m['no']['in']
  isset: exists("no") false
  empty: exists("no") true
  ??: exists("no") "default"
$m[null]
  isset: exists(null) true
  empty: exists(null) offsetGet(null) false
  ??: exists(null) offsetGet(null) {"in":0}
$m[1.5]
  isset: exists(1.5) true
  empty: exists(1.5) offsetGet(1.5) false
  ??: exists(1.5) offsetGet(1.5) {"in":0}
$m[[1]]
  isset: exists([1]) true
  empty: exists([1]) offsetGet([1]) false
  ??: exists([1]) offsetGet([1]) {"in":0}
Magic::$static
  isset: true
  empty: false
  ??: {"a":null,"b":2}
Magic::$static["a"]
  isset: false
  empty: true
  ??: "default"
Magic::$static["b"]
  isset: true
  empty: false
  ??: 2
Magic::$missing
  isset: false
  empty: true
  ??: "default"
Missing::$x
  isset: Error: Class "Missing" not found
  empty: Error: Class "Missing" not found
  ??: Error: Class "Missing" not found
Magic::LIST['x']['y']
  isset: true
  empty: false
  ??: 1
Magic::LIST['q']['y']
  isset: false
  empty: true
  ??: "default"
[1, 2][1]
  isset: true
  empty: false
  ??: 2
'abc'[5]
  isset: false
  empty: true
  ??: "default"
$m?->null
  isset: false
  empty: true
  ??: "default"
$null?->p
  isset: false
  empty: true
  ??: "default"
$null?->p->q["x"]
  isset: false
  empty: true
  ??: "default"
$undefined?->p
  isset: false
  empty: true
  ??: "default"
$m?->array["k"]["v"]
  isset: true
  empty: false
  ??: 1
obj()->zero
  isset: true
  empty: true
  ??: 0
obj()?->yes["in"]
  isset: isset(yes) get(yes) true
  empty: isset(yes) get(yes) true
  ??: isset(yes) get(yes) 0
obj()['yes']
  isset: exists("yes") true
  empty: exists("yes") offsetGet("yes") false
  ??: exists("yes") offsetGet("yes") {"in":0}
$m->null?->x->y
  isset: false
  empty: true
  ??: "default"
$null?->p()["x"]
  isset: false
  empty: true
  ??: "default"
$a[[]]
  isset: TypeError: Illegal offset type in isset or empty
  empty: TypeError: Illegal offset type in isset or empty
  ??: TypeError: Illegal offset type
$a[new stdClass]
  isset: TypeError: Illegal offset type in isset or empty
  empty: TypeError: Illegal offset type in isset or empty
  ??: TypeError: Illegal offset type
$s[[]]
  isset: false
  empty: true
  ??: TypeError: Cannot access offset of type array on string
$a["a"][[]]
  isset: TypeError: Illegal offset type in isset or empty
  empty: TypeError: Illegal offset type in isset or empty
  ??: TypeError: Illegal offset type
-- unset
$undefined: done
$undefined->p: done
$undefined[1][2]: 
Warning: Undefined variable $undefined in %sisset_empty_shapes.php(50) : eval()'d code on line 1
done
$null[0]: done
$null->p: done
$int[0]: Error: Cannot unset offset in a non-array variable
$int->p: done
$s[0]: Error: Cannot unset string offsets
$a["s"][0]: Error: Cannot unset string offsets
$a["n"]: done
$a["q"]["r"]: done
$a["z"]["r"]: Error: Cannot unset offset in a non-array variable
$a[[]]: TypeError: Illegal offset type in unset
$a[1.9]: 
Deprecated: Implicit conversion from float 1.9 to int loses precision in %sisset_empty_shapes.php(50) : eval()'d code on line 1
done
$m->yes: unset(yes) done
$m->null: done
$m->null: unset(null) done
$m->hidden: unset(hidden) done
$m["yes"]: offsetUnset("yes") done
$m["yes"]["in"]: offsetGet("yes") 
Notice: Indirect modification of overloaded element of Magic has no effect in %sisset_empty_shapes.php(50) : eval()'d code on line 1
done
$m->yes["in"]: get(yes) 
Notice: Indirect modification of overloaded property Magic::$yes has no effect in %sisset_empty_shapes.php(50) : eval()'d code on line 1
done
$m->array["k"]["n"]: done
Magic::$static["a"]: done
Magic::$missing["x"]: Error: Access to undeclared static property Magic::$missing
$false[1]: 
Deprecated: Automatic conversion of false to array is deprecated in %sisset_empty_shapes.php(50) : eval()'d code on line 1
done
$true[1]: Error: Cannot unset offset in a non-array variable
$$name: done
obj()->zero: done
obj()["x"]: offsetUnset("x") done
isset(no) bool(false)
bool(false)
bool(false)
