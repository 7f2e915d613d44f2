<?php
function g($b){ ob_start(); return $b; } g([1, 2, 3]); echo "x"; ob_end_flush(); echo "after";
