--TEST--
$$x, compact, extract, get_defined_vars
--FILE--
<?php
function f() {
    $name = 'dyn';
    $$name = 5;
    ${'with space'}
    = 'ok';
    extract(['e1' => 1, 'name' => 'kept?'], EXTR_SKIP);
    $r = compact('dyn', 'e1', ['name']);
    unset($$name);
    return [$r, array_keys(get_defined_vars())];
}
echo json_encode(f()), "\n";
$arr = ['k' => 'target'];
$target = 'found';
echo ${$arr['k']}, " {$$arr['k']}\n";
--EXPECTF--
[{"dyn":5,"e1":1,"name":"dyn"},["name","with space","r","e1"]]
found
Warning: Array to string conversion in %sdynamic_variables.php on line 15

Warning: Undefined variable $Array in %sdynamic_variables.php on line 15

Warning: Trying to access array offset on value of type null in %sdynamic_variables.php on line 15
