--TEST--
Optional parameters before required ones: which are deprecated, and what they become
--FILE--
<?php
foreach ([
    'function a1($a = 1, $b) {}',
    'function a2($a = null, $b) {}',
    'function a3(int $a = null, $b) {}',
    'function a4(?int $a = null, $b) {}',
    'function a5(int|null $a = null, $b) {}',
    'function a6(A $a = NULL, $b) {}',
    'function a7($a = [], $b = 1, $c) {}',
    'function a8($a = 1, ...$b) {}',
    'function a9(int $a = \null, $b) {}',
    'function b1(int $a = PHP_INT_MAX, &$b) {}',
    'function b2(mixed $a = null, $b) {}',
    '$f = function ($a = 1, $b) {};',
    '$f = fn($a = 1, $b) => 1;',
    'class C1 { function m($a = 1, $b, $c = 2) {} }',
    'class C2 { function __construct(public int $a = 5, public $b) {} }',
    'interface I1 { function m($a = 1, $b); }',
] as $code) {
    echo $code;
    eval($code);
    echo "\n";
}
foreach (['a1', 'a3', 'a7', 'b2'] as $name) {
    foreach ((new ReflectionFunction($name))->getParameters() as $parameter) {
        echo $parameter, "\n";
    }
}
try { a1(b: 2); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { a3(b: 2); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
function a1($a = 1, $b) {}
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

function a2($a = null, $b) {}
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

function a3(int $a = null, $b) {}
function a4(?int $a = null, $b) {}
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

function a5(int|null $a = null, $b) {}
function a6(A $a = NULL, $b) {}
function a7($a = [], $b = 1, $c) {}
Deprecated: Optional parameter $a declared before required parameter $c is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

Deprecated: Optional parameter $b declared before required parameter $c is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

function a8($a = 1, ...$b) {}
function a9(int $a = \null, $b) {}
function b1(int $a = PHP_INT_MAX, &$b) {}
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

function b2(mixed $a = null, $b) {}
$f = function ($a = 1, $b) {};
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

$f = fn($a = 1, $b) => 1;
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

class C1 { function m($a = 1, $b, $c = 2) {} }
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

class C2 { function __construct(public int $a = 5, public $b) {} }
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

interface I1 { function m($a = 1, $b); }
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %soptional_before_required.php(21) : eval()'d code on line 1

Parameter #0 [ <required> $a ]
Parameter #1 [ <required> $b ]
Parameter #0 [ <required> ?int $a ]
Parameter #1 [ <required> $b ]
Parameter #0 [ <required> $a ]
Parameter #1 [ <required> $b ]
Parameter #2 [ <required> $c ]
Parameter #0 [ <required> mixed $a ]
Parameter #1 [ <required> $b ]
a1(): Argument #1 ($a) not passed
a3(): Argument #1 ($a) not passed
