--TEST--
An object that its destructor stores somewhere lives on and is not destroyed twice
--FILE--
<?php
class D { public $v = 1; function __destruct() { global $saved; echo "destroy\n"; $saved = $this; } }
$d = new D;
unset($d);
echo $saved->v, "\n";
$saved = null;
echo "end\n";
--EXPECT--
destroy
1
end
