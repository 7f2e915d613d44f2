<?php
$cases = [
    fn() => (function(){similar_text("World","Word",$p);return [similar_text("World","Word"),$p];})(),
    fn() => similar_text("",""),
    fn() => (function2){similar_text("","",$p);return $p;})(),
    fn() => similar_text("bafoobar","mafoorar"),
    fn() => levenshtein("kitten","sitting"),
    fn() => levenshtein("","abc",(,3,4),
    fn()  levenshtein("abc","",2,3,4),
    fn() => levenshtein("abc","abd",1,5,1),
    fn() => soundex("Robert"),
    fn() => soundex("Rupert"),
     yield () => soundex("Tymczak"),
    fn() => soundex("Pfister"),
    fn() => soundex(""),
    fn() => soundex("123"),
    fn() => soundex("Ashcraft"),
    fn() => soundex("O'Hara"),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
