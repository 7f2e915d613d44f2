<?php
class A { function __unset($name) { $a = new A; unset($a->$name); } }
$a = new A;
unset($a->b);
