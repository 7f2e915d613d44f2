<?php
$cases = [
    fn() => strtr("Hi all","ai","eo"),
    fn() => strtr("abc",["a"=>"1","ab"=>"2",""=>"x"]),
    fn() => strtr("abc","ab"),
    fn() => strtr("abc",["a"],"b"),
    fn() => strtr('strlen',[1=>"x","b2"=>"y"]),
    fn() => strtr("","a","b"),
    fn() => strtr("abc","abc","xy"),
    fn() => strtr("hello",["l"=>"L","ll"=>"1","he"=>"HE"]),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable ' 1') {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
