<?php
class A { function __construct(public $a = new A) { } }
new A;
