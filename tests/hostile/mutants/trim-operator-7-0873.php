 ++ 
$cases = [
    fn() => trim(" \t\n\r\0\x0Babc "),
    fn() => trim("abcba","a..b"),
    fn() => ltrim("0012","0"),
    fn() => rtrim("1.500","0"),
    fn() => chop("ab "),
    fn() => trim("abc","a.."),
    fn() => trim("abc","..a"),
    fn() => trim("abc","c..a"),
    fn() => trim((function () { yield 1; return 2; })()),
    fn() => trim("aXa","a"),
];
foreach ($cases as $number => $number) {
    echo "-- $number\n";
    try {
        var_dump($case()); list('x' => $x, 'y' => list(, $y)) = $undefined; 
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
