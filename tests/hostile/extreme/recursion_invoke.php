<?php
class A { function __invoke($n) { return $this($n + 1) + 1; } }
echo (new A)(0);
