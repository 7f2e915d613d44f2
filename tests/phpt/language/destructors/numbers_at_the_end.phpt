--TEST--
Numbers of objects are not given again while the last destructors run
--FILE--
<?php
class Holder { public static $one, $two, $kept; }
class Made
{
    public function __construct(public string $name) {}
    public function __destruct() { echo $this->name, " ", spl_object_id($this), "\n"; }
}
class Maker
{
    public function __destruct()
    {
        $first = spl_object_id(new stdClass);
        $second = spl_object_id(new stdClass);
        echo "maker: ", $second - $first, "\n";
        new Made("at once");
        Holder::$kept = new Made("kept");
    }
}
$local = new Made("local");
unset($local);
Holder::$one = new Maker;
Holder::$two = new Made("two");
var_dump(spl_object_id(new stdClass) === spl_object_id(new stdClass));
?>
--EXPECT--
local 1
bool(true)
maker: 1
at once 6
two 2
kept 7
