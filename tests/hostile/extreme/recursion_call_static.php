<?php
class A { static function __callStatic($name, $arguments) { return A::{$name}(...$arguments); } }
A::b(1);
