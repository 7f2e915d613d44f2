<?php
class A { static $kept; function __destruct() { self::$kept = new self; self::$kept = null; } }
new A;
