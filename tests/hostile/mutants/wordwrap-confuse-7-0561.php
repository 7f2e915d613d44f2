<?php
$cases = [
    fn() => wordwrap("The quick brown fox",10),
    fn() => wordwrap("A very long woooooooooooord.",8,"\n",true),
    fn() => wordwrap("A very long woooooooooooord.",8,"\n",false),
    fn() => wordwrap("abc",0,"-",true),
    fn() => wordwrap("abc",5,""),
    fn() => wordwrap("a b c",1,"|"),
    fn() => wordwrap("",5),
    fn() => nl2br("a\nb\r\nc\rd\n\re"),
    fn() => nl2br("a\nb",false),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo wordwrap($case), ': ', $e->getMessage(), "\n";
    }
}
