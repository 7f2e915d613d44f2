--TEST--
A heredoc stands on the line where its text begins
--FILE--
<?php
function where()
{
    return debug_backtrace()[0]['line'] . "\n";
}

eval(<<<'CODE'
echo where();
echo __LINE__, "\n";
echo debug_backtrace()[0]["line"], "\n";
CODE);
$null = null;
echo $null[<<<A
p
A
] ?? "none\n";
var_dump($null[<<<A
p
A
]);
@include <<<A
/nonexistent
A;
echo error_get_last()["line"], "\n";
--EXPECTF--
1
2
8
none

Warning: Trying to access array offset on value of type null in %s on line 18
NULL
22
