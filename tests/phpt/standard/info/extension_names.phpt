--TEST--
Each function, constant and class of an extension is found by its name
--FILE--
<?php
// Each name is asked for in a process that has not used its extension before; one of them lists what there is.
$code = <<<'PHP'
$missing = [];
foreach (json_decode(stream_get_contents(STDIN)) as $kind => $names) {
    foreach ($names as $name) {
        if (!($kind === 'functions' ? function_exists($name) : ($kind === 'constants' ? defined($name) : class_exists($name) || interface_exists($name))))
            $missing[] = $name;
    }
}
echo implode(' ', $missing);
PHP;
$constants = get_defined_constants(true);
foreach (['Core', 'standard', 'date', 'random', 'Reflection', 'SPL', 'json', 'pcre', 'sockets', 'pcntl', 'posix', 'filter'] as $extension) {
    if (!extension_loaded($extension))
        continue;
    $classes = array_filter(get_declared_classes(), fn($class) => (new ReflectionClass($class))->getExtensionName() === $extension);
    $names = ['functions' => get_extension_funcs($extension) ?: [], 'constants' => array_keys($constants[$extension] ?? []), 'classes' => array_values($classes)];
    $process = proc_open([PHP_BINARY, '-r', $code], [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
    fwrite($pipes[0], json_encode($names));
    fclose($pipes[0]);
    if ('' !== $missing = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]))
        echo $extension, ': ', $missing, "\n";
    proc_close($process);
}
echo "done\n";
?>
--EXPECT--
done
