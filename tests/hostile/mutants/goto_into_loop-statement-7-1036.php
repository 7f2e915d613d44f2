<?php
goto a; while (0) { a: echo $GLOBALS; } $x = []; $x[PHP_INT_MAX] = 1; $x[] = 2; 
