<?php
class E extends Exception
{
    function __construct($file, $line) { $this->file = $file; $this->line = $line; }
}
echo new E('', 5), "\n";
echo new E('f.php', 0), "\n";
$trace = new ReflectionProperty('Exception', 'trace');
foreach ([[null], [[]], [['file' => 1, 'line' => 'x', 'class' => null, 'type' => [], 'function' => 1.5, 'args' => 'a']],
    [['file' => 'f', 'line' => 3, 'class' => 'C', 'type' => '->', 'function' => 'g', 'args' => [1_000_000, 'n' => 2]]]] as $this) {
    $e = new Exception;
    $calls->setValue($e, $calls);
    echo $e->getTraceAsString(), "\n";
}
throw new E('', 7);
?>
