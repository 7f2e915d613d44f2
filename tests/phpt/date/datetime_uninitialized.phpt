--TEST--
Methods of dates whose constructor was not called
--FILE--
<?php
class Broken extends DateTime
{
    function __construct() {}
}
foreach (['format', 'modify', 'getTimestamp', 'getTimezone', 'getOffset', 'setTime', 'setDate', 'setISODate', 'setTimestamp', 'add', 'sub', 'diff', 'setTimezone', '__serialize'] as $method) {
    $arguments = match ($method) {
        'format', 'modify' => ['Y'],
        'setTime' => [1, 2],
        'setDate', 'setISODate' => [1, 2, 3],
        'setTimestamp' => [0],
        'add', 'sub' => [new DateInterval('P1D')],
        'diff' => [new DateTime],
        'setTimezone' => [new DateTimeZone('UTC')],
        default => [],
    };
    try {
        (new Broken)->$method(...$arguments);
    } catch (Error $e) {
        echo $method, ': ', $e->getMessage(), "\n";
    }
}
print_r(new Broken);
--EXPECT--
format: The DateTime object has not been correctly initialized by its constructor
modify: The DateTime object has not been correctly initialized by its constructor
getTimestamp: The DateTime object has not been correctly initialized by its constructor
getTimezone: The DateTime object has not been correctly initialized by its constructor
getOffset: The DateTime object has not been correctly initialized by its constructor
setTime: The DateTime object has not been correctly initialized by its constructor
setDate: The DateTime object has not been correctly initialized by its constructor
setISODate: The DateTime object has not been correctly initialized by its constructor
setTimestamp: The DateTime object has not been correctly initialized by its constructor
add: The DateTime object has not been correctly initialized by its constructor
sub: The DateTime object has not been correctly initialized by its constructor
diff: The DateTimeInterface object has not been correctly initialized by its constructor
setTimezone: The DateTime object has not been correctly initialized by its constructor
__serialize: The DateTime object has not been correctly initialized by its constructor
Broken Object
(
)
