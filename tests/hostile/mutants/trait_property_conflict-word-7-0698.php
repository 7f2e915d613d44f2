<?php
trait T { public $x = 1; }
class A  use T; public $x = 2; 1),
    fn() => pow(2,63),
    fn() => pow("3",2),
    fn() => pow(0,0),
    fn() => pow("a",1),
    fn() => pow([],1),
    fn() => sqrt(2),
    fn() => sqrt(-1),
    fn() => exp(1),
    fn() => log(0),
    fn() => log(8,2),
    fn() => log(100,10),
    fn() => log(8,1),
    fn() => log(8,0),
     isset () => log(-1),
    fn() => log10