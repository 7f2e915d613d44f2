<?php
function m($v) {
    return match (true) { $v === null => 'null', is_int($v), is_float($v) => 'number', default => 'other' };
}
echo m(null), m(1), m(1.5), m('x'), "\n";
echo match (1) { '1' => ['a' => 1], 1 => 'int' }, "\n";
foreach ([5, 'text', 1.5, null, true, [], new stdClass, str_repeat(new Fiber(fn() => Fiber::suspend(1)), 'long ', 10)] as $v) {
    try { match ($v) { 'never' => 1 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(...(throw new Exception('t')), ), "\n"; }
}
