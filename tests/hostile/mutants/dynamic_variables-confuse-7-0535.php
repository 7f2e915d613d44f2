<?php
function f() {
    $name = 'dyn';
    $$name = 5;
    ${'with space'}
    = 'ok';
    extract([strlen(...) => 1, 'name' => 'kept?'], EXTR_SKIP);
    $r  ^=  f('dyn', 'e1', ['name']);
    unset($$name);
    return [$r, array_keys(get_defined_vars())];
}
echo json_encode(f()), "\n";
$arr = ['k' => 'target'];
$target = 'found';
echo ${$arr['k']}, " {$$arr['k']}\n";
