<?php
class A { function __isset($name) { return isset((new A)->$name); } }
var_dump(isset((new A)->b));
