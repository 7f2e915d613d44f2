--TEST--
array_walk() over arrays that change, array_column() of objects and odd keys, null in array_merge_recursive(), current() after unset(), reversed orders
--FILE--
<?php
function show(callable $case): void
{
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

// The callback removes, replaces, shares and destroys what is walked over.
$rows = array_fill(0, 4, range(1, 3));
array_walk_recursive($rows, function (&$value, $key) use (&$rows) {
    echo $key, ' ';
    unset($rows[$key]);
});
echo count($rows), "\n";
$list = [1, 2, 3];
array_walk($list, function (&$value) use (&$list) {
    echo $value, ' ';
    if ($value == 2)
        $list = [4, 5];
});
echo json_encode($list), "\n";
$list = [1, 2, 3];
array_walk($list, function ($value, $key) use (&$list) {
    echo "$key=>$value ";
    if ($value < 3)
        $list[] = $value * 10;
});
echo json_encode($list), "\n";
$list = [1, 2, 3];
$copy = null;
array_walk($list, function (&$value) use (&$list, &$copy) {
    $copy = $list;
    $value *= 2;
});
echo json_encode([$list, $copy]), "\n";
$list = ['x' => [1, [2, 3]]];
show(function () use (&$list) {
    return array_walk_recursive($list, function ($value) use (&$list) { $list = 5; });
});
class Typed
{
    public int $number = 42;
    public $free = [1];
    public int $unset;
}
$typed = new Typed;
show(fn() => array_walk($typed, function (&$value, $key) { echo "$key "; $value = [$value]; }));
var_dump($typed);

// Columns.
class Row
{
    private $hidden = 1;
    public $empty = null;
    public int $unset;

    public function __isset($name)
    {
        echo "isset $name\n";
        return true;
    }

    public function __get($name)
    {
        return "got $name";
    }

    public static function column(): array
    {
        return array_column([new self], 'hidden');
    }
}
show(fn() => Row::column());
foreach (['hidden', 'empty', 'unset', 'other'] as $name)
    show(fn() => array_column([new Row], $name));
foreach ([[], new stdClass, 1.5, null, true, false, '7', -3] as $key)
    show(fn() => array_column([['a' => $key], ['a' => 9]], null, 'a'));

echo json_encode(array_merge_recursive(['a' => null, 'b' => 1, 'c' => null], ['a' => 1, 'b' => null, 'c' => [2]])), "\n";
echo json_encode([array_change_key_case(['Ab' => 1], -5), array_change_key_case(['Ab' => 1], 0)]), "\n";
show(fn() => compact('this'));

$array = ['a' => 1, 'b' => 2, 'c' => 3];
while (current($array))
    next($array);
unset($array['c']);
$array[] = 4;
var_dump(current($array));
$array = [1, 2, 3];
while (current($array))
    next($array);
unset($array[2]);
$array[] = 4;
var_dump(current($array));

// Arrays without an order between them.
$arrays = ['f' => ['a' => 1, 'b' => 2, 'c' => 3], 'n' => [1, 2, 3, 4], 'h' => [0 => 1, 5 => 2, 6 => 3], 'x' => ['d' => 1, 'e' => 0, 'f' => 9]];
foreach (['sort', 'rsort', 'asort', 'arsort'] as $function) {
    $sorted = $arrays;
    $function($sorted);
    echo json_encode($sorted), "\n";
}
--EXPECTF--
0 1 2 0 1 2 1
1 2 4 5 [4,5]
0=>1 1=>2 2=>3 3=>10 4=>20 [1,2,3,10,20]
[[2,4,6],[2,4,6]]
TypeError: Iterated value is no longer an array or object
number TypeError: Cannot assign array to reference held by property Typed::$number of type int
object(Typed)#3 (2) {
  ["number"]=>
  int(42)
  ["free"]=>
  array(1) {
    [0]=>
    int(1)
  }
  ["unset"]=>
  uninitialized(int)
}
array(1) {
  [0]=>
  int(1)
}
isset hidden
array(1) {
  [0]=>
  string(10) "got hidden"
}
array(1) {
  [0]=>
  NULL
}
array(0) {
}
isset other
array(1) {
  [0]=>
  string(9) "got other"
}
TypeError: Illegal offset type
TypeError: Illegal offset type

Deprecated: Implicit conversion from float 1.5 to int loses precision in %scorners.php on line 80
array(2) {
  [1]=>
  array(1) {
    ["a"]=>
    float(1.5)
  }
  [9]=>
  array(1) {
    ["a"]=>
    int(9)
  }
}
array(2) {
  [""]=>
  array(1) {
    ["a"]=>
    NULL
  }
  [9]=>
  array(1) {
    ["a"]=>
    int(9)
  }
}
array(2) {
  [1]=>
  array(1) {
    ["a"]=>
    bool(true)
  }
  [9]=>
  array(1) {
    ["a"]=>
    int(9)
  }
}
array(2) {
  [0]=>
  array(1) {
    ["a"]=>
    bool(false)
  }
  [9]=>
  array(1) {
    ["a"]=>
    int(9)
  }
}
array(2) {
  [7]=>
  array(1) {
    ["a"]=>
    string(1) "7"
  }
  [9]=>
  array(1) {
    ["a"]=>
    int(9)
  }
}
array(2) {
  [-3]=>
  array(1) {
    ["a"]=>
    int(-3)
  }
  [9]=>
  array(1) {
    ["a"]=>
    int(9)
  }
}
{"a":[null,1],"b":[1,null],"c":[null,2]}
[{"AB":1},{"ab":1}]
array(0) {
}
int(4)
int(4)
[{"d":1,"e":0,"f":9},{"0":1,"5":2,"6":3},{"a":1,"b":2,"c":3},[1,2,3,4]]
[[1,2,3,4],{"a":1,"b":2,"c":3},{"0":1,"5":2,"6":3},{"d":1,"e":0,"f":9}]
{"x":{"d":1,"e":0,"f":9},"h":{"0":1,"5":2,"6":3},"f":{"a":1,"b":2,"c":3},"n":[1,2,3,4]}
{"n":[1,2,3,4],"f":{"a":1,"b":2,"c":3},"h":{"0":1,"5":2,"6":3},"x":{"d":1,"e":0,"f":9}}
