--TEST--
What unserialize() made is let go when a method of it throws
--FILE--
<?php
class Noisy
{
    public function __construct(public string $name) {}

    public function __destruct()
    {
        echo 'destroyed: ', $this->name, "\n";
    }
}

class Refusing
{
    public function __unserialize(array $data): void
    {
        throw new Exception('no ' . count($data));
    }

    public function __destruct()
    {
        echo "not reached\n";
    }
}

class Sleepy
{
    public $other;

    public function __wakeup(): void
    {
        throw new Exception('not yet');
    }
}

$noisy = serialize(new Noisy('one'));
foreach (["O:8:\"Refusing\":1:{i:0;$noisy}", "a:2:{i:0;$noisy;i:1;O:8:\"Refusing\":0:{}}", "O:6:\"Sleepy\":1:{s:5:\"other\";$noisy}"] as $text) {
    for ($i = 0; $i < 2; $i++) {
        try {
            unserialize(str_replace('};', '}', $text));
        } catch (Exception $e) {
            echo $e->getMessage(), "\n";
        }
        unset($e);
        echo spl_object_id(new stdClass), "\n";
    }
}
--EXPECT--
destroyed: one
no 1
destroyed: one
3
no 1
destroyed: one
1
destroyed: one
no 0
3
destroyed: one
no 0
1
destroyed: one
not yet
3
destroyed: one
not yet
2
