--TEST--
Yields in conditions, ternaries, match, ??, ??= and short-circuits
--FILE--
<?php
function branches($a)
{
    echo (yield 'condition') ? yield 'then' : yield 'else', "\n";
    echo (yield 'short') ?: yield 'otherwise', "\n";
    echo $a['x'] ?? yield 'absent', "\n";
    $a['y'] ??= yield 'assigned';
    $a['y'] ??= yield 'not asked';
    echo $a['y'], "\n";
    var_dump((yield 'left') && (yield 'right'));
    var_dump((yield 'or') || (yield 'never'));
    echo match (yield 'subject') {
        yield 'first' => 'arm one',
        2, 3 => yield 'arm two',
        default => 'none',
    }, "\n";
    var_dump(isset($a[yield 'key']), empty($a[yield 'empty']));
    var_dump(null?->method(yield 'skipped'));
    while (yield 'again') {
        if (yield 'if') {
            echo "then\n";
        } elseif (yield 'elseif') {
            echo "elseif\n";
            continue;
        } else {
            echo "else\n";
            break;
        }
    }
}
function drive(Generator $g, array $answers)
{
    while ($g->valid()) {
        echo "<", $g->current(), ">";
        $g->send(array_shift($answers));
    }
    echo "\n----\n";
}
drive(branches([]), [true, 'T', 0, 'O', 'A', 'B', 1, 0, 5, 2, 1, 'two', 'y', 'z', 1, 0, 1, 1, 1, 0]);
drive(branches(['x' => 'X']), [0, 'E', 'S', 'A', 0, 1, 9, 8, 'q', 'y', 1, 0, 0]);
--EXPECT--
<condition><then>T
<short><otherwise>O
<absent>A
<assigned>B
<left><right>bool(false)
<or>bool(true)
<subject><arm one><arm two>two
<key><empty>bool(true)
bool(true)
NULL
<again><if><elseif>elseif
<again><if>then
<again>
----
<condition><else>E
<short>S
X
<assigned>A
<left>bool(false)
<or>bool(true)
<subject><arm one>none
<key><empty>bool(false)
bool(false)
NULL
<again><if><elseif>else

----
