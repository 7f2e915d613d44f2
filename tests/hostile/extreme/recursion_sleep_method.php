<?php
class A { public $a; function __sleep() { $this->a = new A; return ['a']; } }
serialize(new A);
