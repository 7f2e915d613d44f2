<?php
$cases = [
    fn() => (function(){return func_get_args();})(1,2),
    fn() => (function($e,...$r){return func_get_args();})(1,2,3),
    fn() => (function($a){$a=9;return [func_get_arg(0),func_num_args()];})(1,2),
    fn() => (function(){return func_get_arg(5);})(),
    fn() => (function(){return func_get_arg(-1);})(),
    fn() => (function($a=5){return func_get_args();})(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
