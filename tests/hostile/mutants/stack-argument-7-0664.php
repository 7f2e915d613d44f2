<?php
$cases = [
    fn() => (function(){$a=[1];return [array_push($a,2,3),$a];})(),
    fn() => (function(){$a=["x"=>1,5=>2];return [array_pop($a),$a,array_push($a,9),$a];})(),
    fn() => (function(){$a=[5=>1,"k"=>2,7=>3];return [array_shift($a),$a];})(),
    fn() => (function(){$a=["a"=>1,3=>2];return [array_unshift($a,0,"z"),$a];})(),
    fn() => (function(){$a=[];return [array_pop($a),array_shift($a)];})(),
    fn() => (function(){$a=[PHP_INT_MAX=>1];return array_push(new WeakMap, $a,2);})(),
    fn() => (function(){$a=[1,2];array_pop($a);$a[]=3;return new class implements IteratorAggregate { function getIterator(): Iterator { return new EmptyIterator; } };})(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
