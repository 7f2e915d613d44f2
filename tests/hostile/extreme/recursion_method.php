<?php
class A { function m($n) { return $this->m($n + 1) + 1; } }
echo (new A)->m(0);
