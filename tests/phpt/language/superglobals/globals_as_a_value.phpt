--TEST--
$GLOBALS as a whole is a copy: what is written through it goes nowhere, and it is no object
--FILE--
<?php
$a = 1;
foreach ($GLOBALS as $name => &$value) {
    if ($name === 'a') {
        $value = 2;
    }
}
unset($value);
var_dump($a);

$attempts = [
    'assign' => function () { $GLOBALS->x = 1; },
    'deeper' => function () { $GLOBALS->x->y = 1; },
    'append' => function () { $GLOBALS->x[] = 1; },
    'increment' => function () { $GLOBALS->x++; },
    'call' => function () { $GLOBALS->method(); },
    'reference' => function () { $r = &$GLOBALS->x; },
    'unset' => function () { unset($GLOBALS->x); },
    'by reference' => function () { (function (&$parameter) {})($GLOBALS['a']); },
];
foreach ($attempts as $what => $attempt) {
    try {
        $attempt();
        echo "$what: done\n";
    } catch (Error $e) {
        echo "$what: ", $e->getMessage(), "\n";
    }
}
var_dump(isset($GLOBALS->x), isset($GLOBALS), isset($GLOBALS['a']), empty($GLOBALS));
var_dump(@$GLOBALS->x);
var_dump(${'GLOBALS'}['a']);
$copy = $GLOBALS;
$copy['a'] = 3;
var_dump($a, isset($copy['copy']));
function count_of(array $globals)
{
    $globals['a'] = 4;
    return isset($globals['a']);
}
var_dump(count_of($GLOBALS), $a);
--EXPECT--
int(1)
assign: Attempt to assign property "x" on array
deeper: Attempt to modify property "x" on array
append: Attempt to modify property "x" on array
increment: Attempt to increment/decrement property "x" on array
call: Call to a member function method() on array
reference: Attempt to modify property "x" on array
unset: done
by reference: done
bool(false)
bool(true)
bool(true)
bool(false)
NULL
int(1)
int(1)
bool(false)
bool(true)
int(1)
