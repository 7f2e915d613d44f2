--TEST--
Subclasses are told about return types
--FILE--
<?php
class Mine extends DateTime
{
    public function getTimezone()
    {
        return parent::getTimezone();
    }

    #[ReturnTypeWillChange]
    public function getOffset()
    {
        return 0;
    }
}
echo (new Mine('2024-01-01 UTC'))->getTimezone()->getName(), "\n";
--EXPECTF--
Deprecated: Return type of Mine::getTimezone() should either be compatible with DateTime::getTimezone(): DateTimeZone|false, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %sinherited_return_types.php on line 4
UTC
