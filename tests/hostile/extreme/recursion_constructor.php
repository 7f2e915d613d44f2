<?php
class A { public $a; function __construct() { $this->a = new A; } }
new A;
