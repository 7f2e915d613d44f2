--TEST--
serialize() and unserialize() inside of one another: what numbering they share, places that could not be read, references to places
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
class Custom implements Serializable
{
    public $data;

    public function serialize()
    {
        return serialize($this->data);
    }

    public function unserialize($text)
    {
        $this->data = unserialize($text);
    }
}

// Methods of the newer kind have a numbering of their own, serialize() of Serializable has not.
class Sleeping
{
    public $text = '';

    public function __construct(private object $shared) {}

    public function __sleep()
    {
        $this->text = serialize([$this->shared, $this->shared]);
        return ['text'];
    }

    public function __wakeup()
    {
        $this->shared = unserialize($this->text)[1];
    }
}

class Describing
{
    public function __construct(public ?object $shared) {}

    public function __serialize(): array
    {
        return [serialize([$this->shared, $this->shared])];
    }

    public function __unserialize(array $data): void
    {
        $this->shared = unserialize($data[0])[1];
    }
}

$shared = new ArrayObject([1]);
$custom = new Custom;
$custom->data = [$shared, $shared];
foreach ([[$shared, new Sleeping($shared), $shared], [$shared, new Describing($shared), $shared], [$shared, $custom, $shared]] as $value) {
    echo $text = serialize($value), "\n";
    var_dump(unserialize($text) == $value);
}

// The numbers of objects depend on the order in which others went before.
function dump(mixed $value): void
{
    ob_start();
    var_dump($value);
    echo preg_replace('/#\d+/', '#', ob_get_clean());
}

$outer = fn(string $inner, string $rest, int $count) => "a:$count:{i:0;i:1;i:1;C:6:\"Custom\":" . strlen($inner) . ":{" . $inner . "}$rest}";
dump(unserialize($outer('R:2;', '', 2)));
dump(unserialize($outer('a:1:{i:0;i:7;}', 'i:2;R:5;', 3)));
dump(unserialize($outer('O:8:"stdClass":0:{}', 'i:2;r:4;i:3;R:4;', 4)));
dump(unserialize($outer('a:1:{i:0;x}', 'i:2;R:5;', 3)));
dump(unserialize($outer('C:6:"Custom":3:{abc}', 'i:2;s:1:"x";i:3;R:6;', 4)));
dump(unserialize($outer('C:6:"Custom":3:{abc}', 'i:2;s:1:"x";i:3;R:5;', 4)));
dump(unserialize('a:2:{i:0;O:8:"stdClass":1:{s:1:"a";i:1;}i:1;R:2;}'));

// Names as in array casts.
class Plain
{
    public $declared;
}
dump(unserialize("O:5:\"Plain\":2:{s:4:\"\0*\0x\";N;s:8:\"\0Plain\0y\";i:1;}"));

// No object of an anonymous class, no method of an incomplete one, and a callback that is none.
$anonymous = new class {
    public function __unserialize(array $data): void {}
};
$name = $anonymous::class;
dump(@unserialize('O:' . strlen($name) . ':"' . $name . '":0:{}'));
$incomplete = unserialize('O:7:"Missing":0:{}');
foreach ([fn() => $incomplete->method(), fn() => is_callable([$incomplete, 'method'])] as $case) {
    try {
        var_dump($case());
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
ini_set('unserialize_callback_func', 'no_such_function');
try {
    unserialize('O:7:"Missing":0:{}');
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
a:3:{i:0;O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;N;}i:1;O:8:"Sleeping":1:{s:4:"text";s:83:"a:2:{i:0;O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;N;}i:1;r:2;}";}i:2;r:2;}
bool(true)
a:3:{i:0;O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;N;}i:1;O:10:"Describing":1:{i:0;s:83:"a:2:{i:0;O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;N;}i:1;r:2;}";}i:2;r:2;}
bool(true)
a:3:{i:0;O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;N;}i:1;C:6:"Custom":22:{a:2:{i:0;r:2;i:1;r:2;}}i:2;r:2;}
bool(true)
array(2) {
  [0]=>
  int(1)
  [1]=>
  object(Custom)# (1) {
    ["data"]=>
    int(1)
  }
}
array(3) {
  [0]=>
  int(1)
  [1]=>
  object(Custom)# (1) {
    ["data"]=>
    array(1) {
      [0]=>
      &int(7)
    }
  }
  [2]=>
  &int(7)
}
array(4) {
  [0]=>
  int(1)
  [1]=>
  object(Custom)# (1) {
    ["data"]=>
    object(stdClass)# (0) {
    }
  }
  [2]=>
  object(stdClass)# (0) {
  }
  [3]=>
  object(stdClass)# (0) {
  }
}

Notice: unserialize(): Error at offset 9 of 11 bytes in %sserialize_nested.php on line 13

Notice: unserialize(): Error at offset 54 of 55 bytes in %sserialize_nested.php on line 71
bool(false)

Notice: unserialize(): Error at offset 0 of 3 bytes in %sserialize_nested.php on line 13
array(4) {
  [0]=>
  int(1)
  [1]=>
  object(Custom)# (1) {
    ["data"]=>
    object(Custom)# (1) {
      ["data"]=>
      bool(false)
    }
  }
  [2]=>
  &string(1) "x"
  [3]=>
  &string(1) "x"
}

Notice: unserialize(): Error at offset 0 of 3 bytes in %sserialize_nested.php on line 13

Notice: unserialize(): Error at offset 75 of 76 bytes in %sserialize_nested.php on line 73
bool(false)
array(2) {
  [0]=>
  &object(stdClass)# (1) {
    ["a"]=>
    int(1)
  }
  [1]=>
  &object(stdClass)# (1) {
    ["a"]=>
    int(1)
  }
}
object(Plain)# (3) {
  ["declared"]=>
  NULL
  ["x":protected]=>
  NULL
  ["y":"Plain":private]=>
  int(1)
}
bool(false)
The script tried to call a method on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
The script tried to call a method on an incomplete object. Please ensure that the class definition "Missing" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition
Invalid callback no_such_function, function "no_such_function" not found or invalid function name
