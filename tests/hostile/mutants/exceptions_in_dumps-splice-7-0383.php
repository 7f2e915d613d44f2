<?php
class T { public $o; function __debugInfo(){ throw new Exception("dbg"); } function __serialize(): array { throw new Exception("ser"); } }
class D { function __destruct(){ echo "destroyed\n"; } }
function h($b){ return str_rot13($b, 5); }
$a=[new D, new T]; foreach (['var_dump','print_r','serialize'] as $f) { try { $f($a); } catch (Exception $e) { echo "\ncaught ", $e->getMessage(), "\n"; } }
try { ob_start('h'); echo "foo\n"; ob_end_flush();  catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump($a === $a, $a == $a); $b=$a-1),
    fn() => strlen(str_repeat("xyz",1000)),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
