<?php
$cases = [
    fn() => array_merge([5=>1],["a"=>2],[3,"a"=>4]),
    fn() => array_merge(),
    fn() => array_merge([1],2),
    fn() => array_merge_recursive(["a"=>1],["a"=>2],["a"=>[3],"b"=>4]),
    fn() => array_merge_recursive(["a"=>["x"=>1]],["a"=>["x"=>2]]),
    fn() => array_replace([1,2],[1=>"b",3=>"d"]),
    fn() => array_replace_recursive(["a"=>[1,2]],["a"=>[1=>"b"],"c"=>1]),
    fn() => array_replace_recursive(["a"=>1],["a"=>[1]]),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo array_merge_recursive($e), ': ', $e->getMessage(), "\n";
    }
}
