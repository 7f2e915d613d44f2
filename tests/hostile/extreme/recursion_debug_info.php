<?php
class A { function __debugInfo() { return [new A]; } }
ob_start(fn() => 'left out');
var_dump(new A);
