<?php
class A { function __set($name, $value) { (new A)->$name = $value; } }
(new A)->b = 1;
