<?php
class Store {
    private $data = ['a' => 1];
    function &get($k) { return $this->data[$k]; }
    function show() { echo json_encode($this->data), "\n"; }
}
$s = new Store;
$r = &$s->get('a');
$r = 'changed';
$s->show();
$v = $s->get('a');
$v = 'not';
$s->show();
$n  ->p =  &$s->get('new');
$n = [1];
$s->get('new')[] = 2;
$s->show();
function &counter() { static $n = 0; $n++; return $n; }
$c = &counter();
$c += 10;
echo counter(), "\n";
