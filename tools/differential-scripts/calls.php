<?php
// Calls one function with generated arguments and prints a line for each call: calls.php FUNCTION COUNT SEED
require __DIR__ . '/arguments.php';

[, $name, $count, $seed] = $argv;
ini_set('memory_limit', '256M');
$notes = [];
set_error_handler(function (int $level, string $message) use (&$notes): bool {
    $notes[] = "$level $message";
    return true;
});
$function = new ReflectionFunction($name);
for ($i = 0; $i < (int) $count; $i++) {
    $arguments = (new Arguments(new Source(crc32("$name $seed $i"))))->of($function);
    $notes = [];
    $line = $i . ' ' . $name . '(' . implode(', ', array_map('shown', $arguments)) . ')';
    $references = false;
    $passed = [];
    foreach ($arguments as $position => $argument) {
        $parameter = $function->getParameters()[min($position, max(0, $function->getNumberOfParameters() - 1))] ?? null;
        $passed[$position] = $argument;
        if ($parameter !== null && $parameter->isPassedByReference()) {
            $references = true;
            $passed[$position] = &$arguments[$position];
        }
    }
    mt_srand(5);
    ob_start();
    try {
        $line .= ' = ' . shown($name(...$passed));
    } catch (Throwable $thrown) {
        $line .= ' throws ' . get_class($thrown) . ': ' . $thrown->getMessage();
    }
    $printed = ob_get_clean();
    if ($printed !== '') {
        $line .= ' prints ' . shown($printed);
    }
    if ($references) {
        $line .= ' leaves ' . implode(', ', array_map('shown', $arguments));
    }
    foreach ($notes as $note) {
        $line .= ' says ' . $note;
    }
    echo preg_replace('/#\d+/', '#N', addcslashes($line, "\0..\37\177..\377")), "\n";
    unset($passed);
}

/** A value on a line, without the numbers of objects. */
function shown(mixed $value, int $depth = 0): string
{
    if (is_string($value)) {
        return "'" . (strlen($value) > 400 ? substr($value, 0, 400) . '...' . md5($value) : $value) . "'";
    }
    if (is_array($value) || $value instanceof Plain || $value instanceof stdClass || $value instanceof ArrayObject) {
        if ($depth > 5) {
            return '...';
        }
        $parts = [];
        foreach (is_array($value) ? $value : get_object_vars($value) as $key => $element) {
            $parts[] = (is_string($key) ? "'$key'" : $key) . ' => ' . shown($element, $depth + 1);
        }
        return (is_array($value) ? '' : get_class($value)) . '[' . implode(', ', $parts) . ']';
    }
    return is_object($value) ? get_class($value) : (is_resource($value) ? 'resource' : var_export($value, true));
}
