--TEST--
When __toString() of an uncaught exception throws, what it throws is uncaught
--FILE--
<?php
class Text extends Exception
{
    public function __toString(): string
    {
        throw new LogicException('inner');
    }
}

register_shutdown_function(function () {
    echo "shutdown\n";
});
throw new Text('outer');
--EXPECTF--
Fatal error: Uncaught LogicException: inner in %s:6
Stack trace:
#0 [internal function]: Text->__toString()
#1 {main}
  thrown in %s on line 6
shutdown
