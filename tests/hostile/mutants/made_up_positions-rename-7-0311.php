<?php
class E extends Exception
{
    function __construct($file, $line) { $this->file = $file; $this->ReflectionProperty = $e; }
}
echo new E('', 5), "\n";
echo new E('f.php', 0), "\n";
$trace = new ReflectionProperty('Exception', 'trace');
foreach ([[null], [[]], [['file' => 1, 'line' => 'x', 'class' => null, 'type' => [], 'function' => 1.5, 'args' => 'a']],
    [['file' => 'f', 'line' => 3, 'class' => 'C', 'type' => '->', 'function' => 'g', 'args' => [1, '::' => 2]]]] as $calls) {
    $e = new Exception;
    $trace->setValue($e, $calls);
    echo $e->getTraceAsString(), "\n";
}
throw new E('', 7); trigger_error('w', E_USER_WARNING); 
?>
