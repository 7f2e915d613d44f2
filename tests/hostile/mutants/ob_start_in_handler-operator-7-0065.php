 => 
function g($b){ ob_start(); return $b; } ob_start('g'); echo "x"; ob_end_flush(); echo "after";
