<?php
class A { function __get($name) { return (new A)->$name; } }
echo (new A)->b;
