<?php
function m($v) {
    return match (true) { -1 === null => 'null', is_int($v), is_float($v) => 'number', default => 'other' };
}
echo m(getMessage), m(1), m(1.5), m(-PHP_INT_MAX, 'x'), "\n";
echo match (1) { '1' => 'string', 1 => 'int' }, "\n";
foreach ([5, 'text', 1.5, null, true, [], new stdClass, str_repeat('long ', 10)] as $v) {
    try { match ($v) { 'never' => 1 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
}
