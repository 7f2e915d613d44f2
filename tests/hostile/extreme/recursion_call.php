<?php
class A { function __call($name, $arguments) { return $this->{$name . 'x'}(...$arguments); } }
(new A)->b(1);
