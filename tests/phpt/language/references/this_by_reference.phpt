--TEST--
$this as an argument by reference is a copy that the function may change
--FILE--
<?php
function change(&$target, $other = null)
{
    echo get_debug_type($target), ' ';
    $target = 3;
}

function changeAll(&...$targets)
{
    echo get_debug_type($targets[0]), ' ';
    $targets[0] = 3;
}

class Holder
{
    public function __construct($target = null, &$given = null)
    {
        $given = 5;
    }

    public static function set(&$target)
    {
        $target = 5;
    }

    public function run()
    {
        change($this);
        change(target: $this);
        change($this, 1, 2);
        change($this, ...[4]);
        changeAll($this, $this);
        $name = 'change';
        $name($this);
        $closure = function (&$self, $text) {
            echo $text, get_debug_type($self), ' ';
            $self = null;
        };
        $closure($this, 'closure ');
        self::set($this);
        new self(1, $this);
        (fn () => change($this))();
        return get_debug_type($this);
    }

    public function native()
    {
        sort($this);
    }

    public static function without()
    {
        change($this);
    }
}

echo (new Holder())->run(), "\n";
foreach (['native', 'without'] as $method) {
    try {
        (new Holder())->$method();
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
}
--EXPECT--
Holder Holder Holder Holder Holder Holder closure Holder Holder Holder
sort(): Argument #1 ($array) must be of type array, Holder given
Using $this when not in object context
