<?php
$cases = [
    fn() => (function(){$a=[1,2,3];return [current($a),key($a),next($a),next($a),next($a),current($a),key($a),reset($a),end($a),prev($a),prev($a),prev($a),pos($a)];})(),
    fn() => (function(){$a=[];return [current($a),key($a),end($a),reset($a),next($a)];})(),
    fn() => (function(){$a=[1,2,3];next($a);$b=$a;next($b);return [current($a),current($b)];})(),
    fn() => (function(){$a=[1,2,3];key($a);unset($a[1]);return current($a);})(),
    fn() => current(1),
    fn() => (function(){$o=new stdClass;$o->a=1;$o->b=2;return [next($o),current($o),key($o)];})(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
