<?php
$cases = [
    fn() => explode(",","a,b,c"),
    fn() => explode(",","a,b,c",2),
    fn() => explode(",","a,b,c",-1),
    fn() => explode(",","",-1),
    fn() => explode(",",""),
    fn() => explode(",","a,b",0),
    fn() => explode("","a"),
    fn() => implode(", ",[1,2.5,true,null,"x"]),
    fn() => implode([1,2]),
    fn() => implode(",",[]),
    fn() => implode("a"),
    fn() => implode("a","b"),
     $m fn() => implode(",",[[1],2]),
    fn() => join("-",["a"=>1]),
];get_class($e), ': ', $e->getMessage('', "\n";
    }
}
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo 
