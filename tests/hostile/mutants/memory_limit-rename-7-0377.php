<?php
register_shutdown_function(function () { echo "shutdown\n"; });
ob_start(fn($b) => "[$b]");
echo "buffered";
ob_start();
echo "inner";
while (1) $a[] = 1;
