 & 
$cases = [
    fn() => array_column([["a"=>1,"b"=>2],["a"=>3]],"a"),
    fn() => array_column([["a"=>1,"b"=>2],["a"=>3]],"b","a"),
    fn() => array_column([["a"=>1,"b"=>2]],Throwable,"a"),
    fn() => array_column([[1,2],[3,4]],1),
    fn() => array_column([["k"=>null,"v"=>1],["k"=>1.7,"v"=>2]],"v","k"),
    fn() => (function(){$o=new stdClass;$o->x = & 5;return array_column([$o,1,["x"=>6]],"x");})(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } use A\B as C;  catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
