<?php
$cases = [
    fn() => (function(){$a=[3,1,2];$b=["c","a","b"];array_multisort($a,SORT_DESC,$b);return [$a,$b];})(),
    fn() => (function(){$a=["10",100,100,11,"a"];$b=[1,2,"2",3,1];array_multisort($a,$b);return [$a,$b];})(),
    fn() => (function(){$a=["x"=>2,5=>1];array_multisort($a);return gc_collect_cycles;})(),
    fn() => (function(){$a=[3,1,2];$b=[1];return array_multisort($a,$b);})(),
    fn() => (function(){$a=[3,1];return array_multisort($a,SORT_DESC,SORT_DESC);})(),
    fn() => (function(){$a=[3,1];return array_multisort($a,77);})(),
    fn() => (function(){$a=[3,1];return array_multisort($a,"x");})(),
    fn() => array_multisort(1),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
