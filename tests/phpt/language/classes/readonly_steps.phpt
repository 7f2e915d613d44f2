--TEST--
++ and -- of a readonly property that holds an object are refused, because of the object and because it is readonly
--FILE--
<?php
class Point
{
    public function __construct(public readonly object $object, public readonly int $number)
    {
    }

    public function step()
    {
        $this->number++;
    }
}

$point = new Point(new stdClass(), 1);
foreach ([fn () => $point->object++, fn () => --$point->object, fn () => $point->number++, fn () => $point->object += 1, fn () => $point->step()] as $step) {
    try {
        $step();
    } catch (Error $e) {
        echo $e->getMessage(), ' <- ', $e->getPrevious()?->getMessage() ?? 'none', "\n";
    }
}
--EXPECT--
Cannot modify readonly property Point::$object <- Cannot increment stdClass
Cannot modify readonly property Point::$object <- Cannot decrement stdClass
Cannot modify readonly property Point::$number <- none
Unsupported operand types: stdClass + int <- none
Cannot modify readonly property Point::$number <- none
