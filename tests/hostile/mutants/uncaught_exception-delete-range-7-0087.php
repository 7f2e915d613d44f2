<?php
class D { function __destruct() { echo "destructed\n"; } }
register_shutdown_function(function () { echo "shutdown\n"; });
) { return $x+1; }
f(new D);
