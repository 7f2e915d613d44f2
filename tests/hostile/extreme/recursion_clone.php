<?php
class A { function __clone() { $this->a = clone $this; } public $a; }
clone new A;
