--TEST--
A local on the left of an operator is read when the operator runs, after the right side
--FILE--
<?php
function g($x) { echo "g$x "; return $x; }
function undefined_ones() {
    $u + g(1);
    $u . g(2);
    $x = $u . g(3) . g(4);
    $x = g(5) . $u . g(6);
    $x = 'a' . $u . g(7);
    $u == g(8);
    $u <=> g(9);
    $u ** g(10);
    $u xor g(11);
    if ($u < g(12)) echo 'less ';
    $u[g(13)];
    $x = $u . $v . g(14);
    f($u, g(15));
    return [$u, g(16)];
}
function f() {}
undefined_ones();

function changed() {
    $i = 1;
    echo $i + $i++, ' ', $i - --$i, ' ', $i . ($i = 5), ' ', $i * ($i = 2) * $i, "\n";
    $f = function ($to) use (&$i) { $i = $to; return 1; };
    $i = 0;
    var_dump($i + $f(3), $i === $f(1), $i > $f(7), $i . $f('x') . $i, $i xor $f(false), $i <=> $f(9), $i ** $f(4), $i >> $f(16));
}
changed();

$x = 1;
function set() { global $x; $x = 5; return 1; }
echo $x + set(), ' ', ($x = 1) + set(), ' ', $x = 2, ' ', $x . set(), "\n";

function hot($n) {
    for ($i = 0, $sum = 0; $i < $n; $i++) {
        $a = $i;
        $sum += $a + $a++;
        $sum += $a - ($a = 3);
        if ($a == ($a = 4)) $sum++;
        $text = $a . ($a = 'text');
    }
    return "$sum $text";
}
echo hot(10), ' ', hot(200000), "\n";
?>
--EXPECTF--
g1 
Warning: Undefined variable $u in %slocals_read_last.php on line 4
g2 
Warning: Undefined variable $u in %slocals_read_last.php on line 5
g3 
Warning: Undefined variable $u in %slocals_read_last.php on line 6
g4 g5 
Warning: Undefined variable $u in %slocals_read_last.php on line 7
g6 
Warning: Undefined variable $u in %slocals_read_last.php on line 8
g7 g8 
Warning: Undefined variable $u in %slocals_read_last.php on line 9
g9 
Warning: Undefined variable $u in %slocals_read_last.php on line 10
g10 
Warning: Undefined variable $u in %slocals_read_last.php on line 11
g11 
Warning: Undefined variable $u in %slocals_read_last.php on line 12
g12 
Warning: Undefined variable $u in %slocals_read_last.php on line 13
less g13 
Warning: Undefined variable $u in %slocals_read_last.php on line 14

Warning: Trying to access array offset on value of type null in %slocals_read_last.php on line 14

Warning: Undefined variable $u in %slocals_read_last.php on line 15

Warning: Undefined variable $v in %slocals_read_last.php on line 15
g14 
Warning: Undefined variable $u in %slocals_read_last.php on line 16
g15 
Warning: Undefined variable $u in %slocals_read_last.php on line 17
g16 3 0 55 8
int(4)
bool(true)
bool(true)
string(3) "x1x"
bool(true)
int(1)
int(4)
int(8)
6 2 2 51
110 texttext 40000200000 texttext
