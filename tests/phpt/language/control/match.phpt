--TEST--
match compares strictly and must find an arm
--FILE--
<?php
function m($v) {
    return match (true) { $v === null => 'null', is_int($v), is_float($v) => 'number', default => 'other' };
}
echo m(null), m(1), m(1.5), m('x'), "\n";
echo match (1) { '1' => 'string', 1 => 'int' }, "\n";
foreach ([5, 'text', 1.5, null, true, [], new stdClass, str_repeat('long ', 10)] as $v) {
    try { match ($v) { 'never' => 1 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
nullnumbernumberother
int
Unhandled match case 5
Unhandled match case 'text'
Unhandled match case 1.5
Unhandled match case NULL
Unhandled match case true
Unhandled match case of type array
Unhandled match case of type stdClass
Unhandled match case 'long long long ...'
