<?php
// Objects that are nested deep, and some that hold themselves.
$a = new stdClass;
$first = $a;
for ($i = 0; $i < 20000; $i++) {
    $b = new stdClass;
    $b->a = $a;
    $a = $b;
}
iterator_to_array(new RecursiveIteratorIterator(new RecursiveArrayIterator($a)));
$first->a = $a;
iterator_to_array(new RecursiveIteratorIterator(new RecursiveArrayIterator($a)));
echo "end\n";
