--TEST--
unserialize() of texts that are almost right: depth of empty arrays, names of properties, keys of wrong types, numbers out of range, destructors; serialize() of an array within itself
--FILE--
<?php
class Bag
{
    public $a = 1;
    protected $b = 2;
}

class Loud
{
    public $other;

    public function __destruct()
    {
        echo '  end of ', get_debug_type($this->other), "\n";
    }
}

class Modern
{
    public function __unserialize(array $data): void
    {
        echo '  data of ', count($data), "\n";
    }
}

enum Suit: string
{
    case Hearts = 'H';
}

set_error_handler(function (int $level, string $message): bool {
    echo "  $level ", addcslashes($message, "\0..\37\177..\377"), "\n";
    return true;
});
$texts = [
    ['a:1:{i:0;a:0:{}}', 1], ['a:1:{i:0;a:0:{', 1], ['a:1:{i:0;a:1:{i:0;i:1;}}', 1], ['O:3:"Bag":0:{}', 1], ['a:1:{i:0;O:8:"stdClass":0:{}}', 1],
    ["O:3:\"Bag\":1:{s:3:\"\0*b\";i:1;}", 0], ["O:3:\"Bag\":1:{s:2:\"\0b\";i:1;}", 0], ["O:3:\"Bag\":1:{s:4:\"\0\0bc\";i:1;}", 0], ["O:3:\"Bag\":1:{s:4:\"\0*\0b\";i:5;}", 0], ["O:3:\"Bag\":1:{s:5:\"x\0y\0z\";i:5;}", 0],
    ['a:1:{d:-INF;i:1;}', 0], ['a:1:{d:1.5;i:1;}', 0], ['a:1:{d:x;i:1;}', 0], ['a:1:{b:1;i:1;}', 0], ['a:1:{b:2;i:1;}', 0], ['a:1:{N;i:1;}', 0],
    ['i:99999999999999999999;', 0], ['i:-99999999999999999999;', 0], ['i:0000000000000000000000007;', 0], ['s:18446744073709551617:"a";', 0], ['s:18446744073709551615:"a";', 0], ['a:2:{i:0;i:1;i:1;R:18446744073709551618;}', 0],
    ['O:6:"Modern":2:{i:0;O:4:"Loud":1:{s:5:"other";i:1;}x', 0], ['O:6:"Modern":1:{i:0;O:4:"Loud":1:{s:5:"other";O:4:"Loud":1:{s:4:"none";i:5', 0], ['O:8:"SplStack":3:{i:0;O:4:"Loud":1:{i:1;i:2', 1],
    ["E:11:\"Suit\0Hearts\";", 0], ["E:11:\"Suit:H\0arts\";", 0], ['E:11:"Suit:Hearts";', 0],
    ['O:8:"SplQueue":3:{i:0;i:9223372036854775807;i:1;a:0:{}i:2;a:0:{}}', 0],
];
foreach ($texts as [$text, $depth]) {
    echo addcslashes($text, "\0..\37"), "\n";
    $value = unserialize($text, ['max_depth' => $depth]);
    echo '  ', serialize($value) === $text ? 'the same' : addcslashes(serialize($value), "\0..\37"), "\n";
    unset($value);
}

$value = unserialize('a:3:{i:0;i:1;i:1;i:2;i:2;R:1;}');
echo serialize($value), "\n";
$list = [1];
$list[] = &$list;
echo serialize($list), "\n";
$holder = new stdClass();
$holder->list = [2];
$holder->list['again'] = &$holder->list;
echo serialize($holder), "\n";
--EXPECT--
a:1:{i:0;a:0:{}}
  the same
a:1:{i:0;a:0:{
  8 unserialize(): Error at offset 14 of 14 bytes
  b:0;
a:1:{i:0;a:1:{i:0;i:1;}}
  2 unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting
  8 unserialize(): Error at offset 14 of 24 bytes
  b:0;
O:3:"Bag":0:{}
  O:3:"Bag":2:{s:1:"a";i:1;s:4:"\000*\000b";i:2;}
a:1:{i:0;O:8:"stdClass":0:{}}
  2 unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting
  8 unserialize(): Error at offset 27 of 29 bytes
  b:0;
O:3:"Bag":1:{s:3:"\000*b";i:1;}
  8 Corrupt member variable name
  8 unserialize(): Error at offset 23 of 28 bytes
  b:0;
O:3:"Bag":1:{s:2:"\000b";i:1;}
  8 Illegal member variable name
  8 unserialize(): Error at offset 22 of 27 bytes
  b:0;
O:3:"Bag":1:{s:4:"\000\000bc";i:1;}
  8 Illegal member variable name
  8 unserialize(): Error at offset 24 of 29 bytes
  b:0;
O:3:"Bag":1:{s:4:"\000*\000b";i:5;}
  O:3:"Bag":2:{s:1:"a";i:1;s:4:"\000*\000b";i:5;}
O:3:"Bag":1:{s:5:"x\000y\000z";i:5;}
  8192 Creation of dynamic property Bag::$x is deprecated
  O:3:"Bag":3:{s:1:"a";i:1;s:4:"\000*\000b";i:2;s:5:"x\000y\000z";i:5;}
a:1:{d:-INF;i:1;}
  8 unserialize(): Error at offset 12 of 17 bytes
  b:0;
a:1:{d:1.5;i:1;}
  8 unserialize(): Error at offset 11 of 16 bytes
  b:0;
a:1:{d:x;i:1;}
  8 unserialize(): Error at offset 5 of 14 bytes
  b:0;
a:1:{b:1;i:1;}
  8 unserialize(): Error at offset 9 of 14 bytes
  b:0;
a:1:{b:2;i:1;}
  8 unserialize(): Error at offset 5 of 14 bytes
  b:0;
a:1:{N;i:1;}
  8 unserialize(): Error at offset 7 of 12 bytes
  b:0;
i:99999999999999999999;
  2 unserialize(): Numerical result out of range
  i:9223372036854775807;
i:-99999999999999999999;
  2 unserialize(): Numerical result out of range
  i:-9223372036854775808;
i:0000000000000000000000007;
  i:7;
s:18446744073709551617:"a";
  s:1:"a";
s:18446744073709551615:"a";
  8 unserialize(): Error at offset 2 of 27 bytes
  b:0;
a:2:{i:0;i:1;i:1;R:18446744073709551618;}
  a:2:{i:0;i:1;i:1;R:2;}
O:6:"Modern":2:{i:0;O:4:"Loud":1:{s:5:"other";i:1;}x
  end of int
  8 unserialize(): Error at offset 51 of 52 bytes
  b:0;
O:6:"Modern":1:{i:0;O:4:"Loud":1:{s:5:"other";O:4:"Loud":1:{s:4:"none";i:5
  8192 Creation of dynamic property Loud::$none is deprecated
  end of Loud
  end of null
  8 unserialize(): Error at offset 71 of 74 bytes
  b:0;
O:8:"SplStack":3:{i:0;O:4:"Loud":1:{i:1;i:2
  2 unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting
  end of null
  8 unserialize(): Error at offset 36 of 43 bytes
  b:0;
E:11:"Suit\000Hearts";
  2 unserialize(): Invalid enum name 'Suit' (missing colon)
  8 unserialize(): Error at offset 0 of 19 bytes
  b:0;
E:11:"Suit:H\000arts";
  2 unserialize(): Undefined constant Suit::H
  8 unserialize(): Error at offset 19 of 19 bytes
  b:0;
E:11:"Suit:Hearts";
  the same
O:8:"SplQueue":3:{i:0;i:9223372036854775807;i:1;a:0:{}i:2;a:0:{}}
  O:8:"SplQueue":3:{i:0;i:-1;i:1;a:0:{}i:2;a:0:{}}
a:3:{i:0;i:1;i:1;i:2;i:2;N;}
a:2:{i:0;i:1;i:1;a:2:{i:0;i:1;i:1;R:3;}}
O:8:"stdClass":1:{s:4:"list";a:2:{i:0;i:2;s:5:"again";R:2;}}
