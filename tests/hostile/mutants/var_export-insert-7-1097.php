<?php
class C { public $a = 1; protected $b = ['x' => [true]] ([, -0.0, NAN, INF, 'it\'s \\ "q"', "nul\0x", null, true, [],  ; [1, 'a' => [2]],
    new C, new stdClass, (object) ['p' => [1]], PHP_INT_MIN] as $v) {
    var_export($v);
    echo "\n";
}
echo var_export([false], true), "\n";
