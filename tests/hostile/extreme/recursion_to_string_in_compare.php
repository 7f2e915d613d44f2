<?php
class A { function __toString(): string { return $this == 'a' ? 'a' : 'b'; } }
var_dump(new A == 'a');
