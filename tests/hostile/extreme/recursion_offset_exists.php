<?php
class A extends ArrayObject { function offsetExists($o): bool { return isset($this[$o]); } }
var_dump(isset((new A)[1]));
