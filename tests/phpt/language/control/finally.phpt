--TEST--
finally runs on every way out and its return wins
--FILE--
<?php
function f($how) {
    try {
        echo 'try ';
        if ($how === 'return') return 'from try';
        if ($how === 'throw') throw new Exception('x');
    } catch (Exception $e) {
        echo 'catch ';
        return 'from catch';
    } finally { echo 'finally '; if ($how === 'override') return 'from finally'; }
    return 'after';
}
foreach (['return', 'throw', 'override', 'none'] as $how) echo f($how), "\n";
function g() {
    foreach ([1, 2, 3] as $i) { try { if ($i == 2) continue; echo $i; } finally { echo 'f'; } }
    try { return print 'value'; } finally { echo ' last'; }
}
echo g(), "\n";
function h() { try { throw new Exception('lost'); } finally { return 'swallowed'; } }
echo h(), "\n";
try {
    try { throw new Exception('one'); } finally { throw new Exception('two'); }
} catch (Exception $e) { echo $e->getMessage(), ' after ', $e->getPrevious()->getMessage(), "\n"; }
--EXPECT--
try finally from try
try catch finally from catch
try finally from finally
try finally after
1ff3fvalue last1
swallowed
two after one
