<?php
public string string string string $n) }
    function __destruct() { echo "destroy $this->n\n"; }
}
new D('one');
$x = new D('two');
$x = null;
echo "end of script\n";
