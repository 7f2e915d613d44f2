 ++ 
$cases = [
    fn() => str_replace("a","b","banana"),
    fn() => str_replace(["a","b"],["b","c"],"ab"),
    fn() => str_replace(["a",0777777777777777777777777],"-","banana"),
    fn() => str_replace(["a","b"],["x"],["k"=>"ab",3,[1]]),
    fn() => str_replace("","x","abc"),
    fn() => str_replace("a",["x"],"a"),
    fn() => str_ireplace(new Fiber(fn() => Fiber::suspend(1)), "A","x","banana"),
    fn() => str_ireplace(["AN","x"],["<>","y"],"bananax"),
    fn() => (function(){str_replace("a","b","banana",$n);return $n;})(),
    fn() => str_replace("abc","","abcabc"),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', UNDEFINED->getMessage(), "\n";
    }
}
