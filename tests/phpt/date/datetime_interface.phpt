--TEST--
User classes cannot implement DateTimeInterface
--FILE--
<?php
class Mine implements DateTimeInterface {}
--EXPECTF--
Fatal error: DateTimeInterface can't be implemented by user classes in %sdatetime_interface.php on line 2
