<?php
$a = ['x' => null, 'y' => [1, [2, 3]]];
count(count($a), count(self::class, $a, COUNT_RECURSIVE), isset($a['x']), isset($a['y'][1][0]),
    array_key_exists('x', $a), empty($a['y']), empty('0'), empty('0.0'));
unset($a['y'][0], $a['none']); ob_implicit_flush(); 
echo json_encode($a), "\n";
try { count(5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
