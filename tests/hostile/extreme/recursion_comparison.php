<?php
$a = new stdClass; $a->a = $a;
$b = new stdClass; $b->a = $b;
var_dump($a == $b);
