--TEST--
similar_text(), levenshtein(), soundex()
--FILE--
<?php
$cases = [
    fn() => (function(){similar_text("World","Word",$p);return [similar_text("World","Word"),$p];})(),
    fn() => similar_text("",""),
    fn() => (function(){similar_text("","",$p);return $p;})(),
    fn() => similar_text("bafoobar","mafoorar"),
    fn() => levenshtein("kitten","sitting"),
    fn() => levenshtein("","abc",2,3,4),
    fn() => levenshtein("abc","",2,3,4),
    fn() => levenshtein("abc","abd",1,5,1),
    fn() => soundex("Robert"),
    fn() => soundex("Rupert"),
    fn() => soundex("Tymczak"),
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
--EXPECT--
-- 0
array(2) {
  [0]=>
  int(4)
  [1]=>
  float(88.88888888888889)
}
-- 1
int(0)
-- 2
float(0)
-- 3
int(6)
-- 4
int(3)
-- 5
int(6)
-- 6
int(12)
-- 7
int(2)
-- 8
string(4) "R163"
-- 9
string(4) "R163"
-- 10
string(4) "T522"
-- 11
string(4) "P236"
-- 12
string(4) "0000"
-- 13
string(4) "0000"
-- 14
string(4) "A226"
-- 15
string(4) "O600"
