--TEST--
ArrayObject, ArrayIterator and RecursiveArrayIterator over arrays
--FILE--
<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

function t($f) { try { $r = $f(); dump($r); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; if ($e->getPrevious()) echo "  prev ", $e->getPrevious()->getMessage(), "\n"; } }
foreach (['ArrayObject', 'ArrayIterator', 'RecursiveArrayIterator'] as $c) {
  $a = new $c(['a' => 1, 2, 'c' => [1, 2]]);
  dump($a, count($a), $a['a'], isset($a['zz']), isset($a['a']), empty($a['a']), $a['q'] ?? 'def');
  print_r($a); var_export($a); echo "\n", json_encode($a), "\n", serialize($a), "\n";
  dump((array)$a, get_object_vars($a));
  $a[] = 5; $a['n']['m'] = 6; $a['c'][] = 3; $a['a'] += 10; $a['a']++; $a['x'] ??= 4;
  unset($a['c'][0], $a['nope'], $a[0]);
  dump($a->getArrayCopy());
  t(fn() => $a['undefined']); t(fn() => $a[99]); t(fn() => $a[1.5]); t(fn() => $a[null]); t(fn() => $a[true]); t(fn() => $a[[]]);
  t(fn() => isset($a[[]])); t(function() use ($a) { unset($a[new stdClass]); }); t(function() use ($a) { $a[new stdClass] = 1; });
  t(fn() => $a->offsetExists('a')); t(fn() => $a->offsetGet('a')); t(fn() => $a->offsetSet(null, 3)); t(fn() => $a->offsetUnset('a'));
  t(fn() => $a->append('app')); t(fn() => $a->count()); t(fn() => $a->getFlags()); t(fn() => $a->setFlags(2)); t(fn() => $a->getFlags());
  t(fn() => $a->n); t(fn() => $a->nope); t(function() use ($a) { $a->prop = 3; return $a->prop; }); t(fn() => isset($a->prop)); t(fn() => empty($a->prop));
  t(function() use ($a) { $a->arr['x'] = 3; return $a['arr']; });
  t(function() use ($a) { unset($a->arr); return isset($a['arr']); });
  $a->setFlags(0);
  t(function() use ($a) { $a->real = 3; return $a->real; });
  dump($a); echo serialize($a), "\n"; dump(unserialize(serialize($a)));
  $b = clone $a; $b['clone'] = 1; dump(isset($a['clone']), isset($b['clone'])); dump($b);
  dump($a == $b, $a == $a, $a <=> new $c([]));
  t(fn() => $a->asort()); t(fn() => $a->ksort()); t(fn() => $a->getArrayCopy());
  t(fn() => $a->exchangeArray([1,2]));
  t(fn() => new $c(5)); t(fn() => new $c("x")); t(fn() => new $c(null)); t(fn() => new $c([], 'x'));
  t(fn() => new $c([1], 3));
  t(fn() => (new $c([3,1,2]))->uasort(fn($a, $b) => $a <=> $b));
  t(fn() => (new $c([3,1,2]))->uasort('nofunc'));
  t(fn() => (new $c([3,1,2]))->uasort());
  t(fn() => (new $c([3,1,2]))->asort(1,2));
  t(fn() => (new $c([3,1,2]))->natsort(1));
  t(function () use ($c) { $x = new $c(['img12', 'img10', 'IMG2']); $x->natsort(); dump($x->getArrayCopy()); $x->natcasesort(); dump($x->getArrayCopy()); $x->uksort(fn($a, $b) => $b - $a); return $x; });
  t(function () use ($c) { $x = new $c([3,2,1]); $x->uasort(function($a, $b) use ($x) { $x[] = 1; return $a - $b; }); });
}
t(fn() => (new ArrayObject)->getIteratorClass());
t(fn() => (new ArrayObject)->setIteratorClass('Nope'));
t(fn() => (new ArrayObject)->setIteratorClass('stdClass'));
t(fn() => (new ArrayObject([], 0, 'X')));
t(fn() => (new ArrayObject([1], 0, 'RecursiveArrayIterator'))->getIterator());
t(fn() => serialize(new ArrayObject([1], 0, 'RecursiveArrayIterator')));
t(fn() => unserialize(serialize(new ArrayObject([1], 0, 'RecursiveArrayIterator'))));
--EXPECTF--
object(ArrayObject)(1) {
  ["storage":"ArrayObject":private]=>
  array(3) {
    ["a"]=>
    int(1)
    [0]=>
    int(2)
    ["c"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(2)
    }
  }
}
int(3)
int(1)
bool(false)
bool(true)
bool(false)
string(3) "def"
ArrayObject Object
(
    [storage:ArrayObject:private] => Array
        (
            [a] => 1
            [0] => 2
            [c] => Array
                (
                    [0] => 1
                    [1] => 2
                )

        )

)
\ArrayObject::__set_state(array(
   'a' => 1,
   0 => 2,
   'c' => 
  array (
    0 => 1,
    1 => 2,
  ),
))
{"a":1,"0":2,"c":[1,2]}
O:11:"ArrayObject":4:{i:0;i:0;i:1;a:3:{s:1:"a";i:1;i:0;i:2;s:1:"c";a:2:{i:0;i:1;i:1;i:2;}}i:2;a:0:{}i:3;N;}
array(3) {
  ["a"]=>
  int(1)
  [0]=>
  int(2)
  ["c"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(0) {
}
array(5) {
  ["a"]=>
  int(12)
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  [1]=>
  int(5)
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["x"]=>
  int(4)
}

Warning: Undefined array key "undefined" in %sarray_object_methods.php on line 19
NULL

Warning: Undefined array key 99 in %sarray_object_methods.php on line 19
NULL

Deprecated: Implicit conversion from float 1.5 to int loses precision in %sarray_object_methods.php on line 19
int(5)

Warning: Undefined array key "" in %sarray_object_methods.php on line 19
NULL
int(5)
TypeError: Illegal offset type
  prev Illegal offset type
TypeError: Illegal offset type in isset or empty
  prev Illegal offset type
TypeError: Illegal offset type in unset
  prev Illegal offset type
TypeError: Illegal offset type
  prev Illegal offset type
bool(true)
int(12)
NULL
NULL
NULL
int(6)
int(0)
NULL
int(2)
array(1) {
  ["m"]=>
  int(6)
}

Warning: Undefined array key "nope" in %sarray_object_methods.php on line 23
NULL
int(3)
bool(true)
bool(false)
array(1) {
  ["x"]=>
  int(3)
}
bool(false)

Deprecated: Creation of dynamic property ArrayObject::$real is deprecated in %sarray_object_methods.php on line 27
int(3)
object(ArrayObject)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayObject":private]=>
  array(7) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
  }
}
O:11:"ArrayObject":4:{i:0;i:0;i:1;a:7:{s:1:"c";a:2:{i:1;i:2;i:2;i:3;}i:1;i:5;s:1:"n";a:1:{s:1:"m";i:6;}s:1:"x";i:4;i:2;i:3;i:3;s:3:"app";s:4:"prop";i:3;}i:2;a:1:{s:4:"real";i:3;}i:3;N;}

Deprecated: Creation of dynamic property ArrayObject::$real is deprecated in %sarray_object_methods.php on line 28
object(ArrayObject)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayObject":private]=>
  array(7) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
  }
}
bool(false)
bool(true)
object(ArrayObject)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayObject":private]=>
  array(8) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
    ["clone"]=>
    int(1)
  }
}
bool(false)
bool(true)
int(1)
bool(true)
bool(true)
array(7) {
  [1]=>
  int(5)
  [2]=>
  int(3)
  [3]=>
  string(3) "app"
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["prop"]=>
  int(3)
  ["x"]=>
  int(4)
}
array(7) {
  [1]=>
  int(5)
  [2]=>
  int(3)
  [3]=>
  string(3) "app"
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["prop"]=>
  int(3)
  ["x"]=>
  int(4)
}
TypeError: ArrayObject::__construct(): Argument #1 ($array) must be of type array, int given
TypeError: ArrayObject::__construct(): Argument #1 ($array) must be of type array, string given
TypeError: ArrayObject::__construct(): Argument #1 ($array) must be of type array, null given
TypeError: ArrayObject::__construct(): Argument #2 ($flags) must be of type int, string given
object(ArrayObject)(1) {
  ["storage":"ArrayObject":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
bool(true)
TypeError: uasort(): Argument #2 ($callback) must be a valid callback, function "nofunc" not found or invalid function name
ArgumentCountError: ArrayObject::uasort() expects exactly 1 argument, 0 given
ArgumentCountError: ArrayObject::asort() expects at most 1 argument, 2 given
ArgumentCountError: ArrayObject::natsort() expects exactly 0 arguments, 1 given
array(3) {
  [2]=>
  string(4) "IMG2"
  [1]=>
  string(5) "img10"
  [0]=>
  string(5) "img12"
}
array(3) {
  [2]=>
  string(4) "IMG2"
  [1]=>
  string(5) "img10"
  [0]=>
  string(5) "img12"
}
object(ArrayObject)(1) {
  ["storage":"ArrayObject":private]=>
  array(3) {
    [2]=>
    string(4) "IMG2"
    [1]=>
    string(5) "img10"
    [0]=>
    string(5) "img12"
  }
}
Error: Modification of ArrayObject during sorting is prohibited
object(ArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  array(3) {
    ["a"]=>
    int(1)
    [0]=>
    int(2)
    ["c"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(2)
    }
  }
}
int(3)
int(1)
bool(false)
bool(true)
bool(false)
string(3) "def"
ArrayIterator Object
(
    [storage:ArrayIterator:private] => Array
        (
            [a] => 1
            [0] => 2
            [c] => Array
                (
                    [0] => 1
                    [1] => 2
                )

        )

)
\ArrayIterator::__set_state(array(
   'a' => 1,
   0 => 2,
   'c' => 
  array (
    0 => 1,
    1 => 2,
  ),
))
{"a":1,"0":2,"c":[1,2]}
O:13:"ArrayIterator":4:{i:0;i:0;i:1;a:3:{s:1:"a";i:1;i:0;i:2;s:1:"c";a:2:{i:0;i:1;i:1;i:2;}}i:2;a:0:{}i:3;N;}
array(3) {
  ["a"]=>
  int(1)
  [0]=>
  int(2)
  ["c"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(0) {
}
array(5) {
  ["a"]=>
  int(12)
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  [1]=>
  int(5)
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["x"]=>
  int(4)
}

Warning: Undefined array key "undefined" in %sarray_object_methods.php on line 19
NULL

Warning: Undefined array key 99 in %sarray_object_methods.php on line 19
NULL

Deprecated: Implicit conversion from float 1.5 to int loses precision in %sarray_object_methods.php on line 19
int(5)

Warning: Undefined array key "" in %sarray_object_methods.php on line 19
NULL
int(5)
TypeError: Illegal offset type
  prev Illegal offset type
TypeError: Illegal offset type in isset or empty
  prev Illegal offset type
TypeError: Illegal offset type in unset
  prev Illegal offset type
TypeError: Illegal offset type
  prev Illegal offset type
bool(true)
int(12)
NULL
NULL
NULL
int(6)
int(0)
NULL
int(2)
array(1) {
  ["m"]=>
  int(6)
}

Warning: Undefined array key "nope" in %sarray_object_methods.php on line 23
NULL
int(3)
bool(true)
bool(false)
array(1) {
  ["x"]=>
  int(3)
}
bool(false)

Deprecated: Creation of dynamic property ArrayIterator::$real is deprecated in %sarray_object_methods.php on line 27
int(3)
object(ArrayIterator)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayIterator":private]=>
  array(7) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
  }
}
O:13:"ArrayIterator":4:{i:0;i:0;i:1;a:7:{s:1:"c";a:2:{i:1;i:2;i:2;i:3;}i:1;i:5;s:1:"n";a:1:{s:1:"m";i:6;}s:1:"x";i:4;i:2;i:3;i:3;s:3:"app";s:4:"prop";i:3;}i:2;a:1:{s:4:"real";i:3;}i:3;N;}

Deprecated: Creation of dynamic property ArrayIterator::$real is deprecated in %sarray_object_methods.php on line 28
object(ArrayIterator)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayIterator":private]=>
  array(7) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
  }
}
bool(true)
bool(true)
object(ArrayIterator)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayIterator":private]=>
  object(ArrayIterator)(2) {
    ["real"]=>
    int(3)
    ["storage":"ArrayIterator":private]=>
    array(8) {
      ["c"]=>
      array(2) {
        [1]=>
        int(2)
        [2]=>
        int(3)
      }
      [1]=>
      int(5)
      ["n"]=>
      array(1) {
        ["m"]=>
        int(6)
      }
      ["x"]=>
      int(4)
      [2]=>
      int(3)
      [3]=>
      string(3) "app"
      ["prop"]=>
      int(3)
      ["clone"]=>
      int(1)
    }
  }
}
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
array(8) {
  [1]=>
  int(5)
  [2]=>
  int(3)
  [3]=>
  string(3) "app"
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  ["clone"]=>
  int(1)
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["prop"]=>
  int(3)
  ["x"]=>
  int(4)
}
Error: Call to undefined method ArrayIterator::exchangeArray()
TypeError: ArrayIterator::__construct(): Argument #1 ($array) must be of type array, int given
TypeError: ArrayIterator::__construct(): Argument #1 ($array) must be of type array, string given
TypeError: ArrayIterator::__construct(): Argument #1 ($array) must be of type array, null given
TypeError: ArrayIterator::__construct(): Argument #2 ($flags) must be of type int, string given
object(ArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
bool(true)
TypeError: uasort(): Argument #2 ($callback) must be a valid callback, function "nofunc" not found or invalid function name
ArgumentCountError: ArrayIterator::uasort() expects exactly 1 argument, 0 given
ArgumentCountError: ArrayIterator::asort() expects at most 1 argument, 2 given
ArgumentCountError: ArrayIterator::natsort() expects exactly 0 arguments, 1 given
array(3) {
  [2]=>
  string(4) "IMG2"
  [1]=>
  string(5) "img10"
  [0]=>
  string(5) "img12"
}
array(3) {
  [2]=>
  string(4) "IMG2"
  [1]=>
  string(5) "img10"
  [0]=>
  string(5) "img12"
}
object(ArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  array(3) {
    [2]=>
    string(4) "IMG2"
    [1]=>
    string(5) "img10"
    [0]=>
    string(5) "img12"
  }
}
Error: Modification of ArrayObject during sorting is prohibited
object(RecursiveArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  array(3) {
    ["a"]=>
    int(1)
    [0]=>
    int(2)
    ["c"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(2)
    }
  }
}
int(3)
int(1)
bool(false)
bool(true)
bool(false)
string(3) "def"
RecursiveArrayIterator Object
(
    [storage:ArrayIterator:private] => Array
        (
            [a] => 1
            [0] => 2
            [c] => Array
                (
                    [0] => 1
                    [1] => 2
                )

        )

)
\RecursiveArrayIterator::__set_state(array(
   'a' => 1,
   0 => 2,
   'c' => 
  array (
    0 => 1,
    1 => 2,
  ),
))
{"a":1,"0":2,"c":[1,2]}
O:22:"RecursiveArrayIterator":4:{i:0;i:0;i:1;a:3:{s:1:"a";i:1;i:0;i:2;s:1:"c";a:2:{i:0;i:1;i:1;i:2;}}i:2;a:0:{}i:3;N;}
array(3) {
  ["a"]=>
  int(1)
  [0]=>
  int(2)
  ["c"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(0) {
}
array(5) {
  ["a"]=>
  int(12)
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  [1]=>
  int(5)
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["x"]=>
  int(4)
}

Warning: Undefined array key "undefined" in %sarray_object_methods.php on line 19
NULL

Warning: Undefined array key 99 in %sarray_object_methods.php on line 19
NULL

Deprecated: Implicit conversion from float 1.5 to int loses precision in %sarray_object_methods.php on line 19
int(5)

Warning: Undefined array key "" in %sarray_object_methods.php on line 19
NULL
int(5)
TypeError: Illegal offset type
  prev Illegal offset type
TypeError: Illegal offset type in isset or empty
  prev Illegal offset type
TypeError: Illegal offset type in unset
  prev Illegal offset type
TypeError: Illegal offset type
  prev Illegal offset type
bool(true)
int(12)
NULL
NULL
NULL
int(6)
int(0)
NULL
int(2)
array(1) {
  ["m"]=>
  int(6)
}

Warning: Undefined array key "nope" in %sarray_object_methods.php on line 23
NULL
int(3)
bool(true)
bool(false)
array(1) {
  ["x"]=>
  int(3)
}
bool(false)

Deprecated: Creation of dynamic property RecursiveArrayIterator::$real is deprecated in %sarray_object_methods.php on line 27
int(3)
object(RecursiveArrayIterator)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayIterator":private]=>
  array(7) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
  }
}
O:22:"RecursiveArrayIterator":4:{i:0;i:0;i:1;a:7:{s:1:"c";a:2:{i:1;i:2;i:2;i:3;}i:1;i:5;s:1:"n";a:1:{s:1:"m";i:6;}s:1:"x";i:4;i:2;i:3;i:3;s:3:"app";s:4:"prop";i:3;}i:2;a:1:{s:4:"real";i:3;}i:3;N;}

Deprecated: Creation of dynamic property RecursiveArrayIterator::$real is deprecated in %sarray_object_methods.php on line 28
object(RecursiveArrayIterator)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayIterator":private]=>
  array(7) {
    ["c"]=>
    array(2) {
      [1]=>
      int(2)
      [2]=>
      int(3)
    }
    [1]=>
    int(5)
    ["n"]=>
    array(1) {
      ["m"]=>
      int(6)
    }
    ["x"]=>
    int(4)
    [2]=>
    int(3)
    [3]=>
    string(3) "app"
    ["prop"]=>
    int(3)
  }
}
bool(true)
bool(true)
object(RecursiveArrayIterator)(2) {
  ["real"]=>
  int(3)
  ["storage":"ArrayIterator":private]=>
  object(RecursiveArrayIterator)(2) {
    ["real"]=>
    int(3)
    ["storage":"ArrayIterator":private]=>
    array(8) {
      ["c"]=>
      array(2) {
        [1]=>
        int(2)
        [2]=>
        int(3)
      }
      [1]=>
      int(5)
      ["n"]=>
      array(1) {
        ["m"]=>
        int(6)
      }
      ["x"]=>
      int(4)
      [2]=>
      int(3)
      [3]=>
      string(3) "app"
      ["prop"]=>
      int(3)
      ["clone"]=>
      int(1)
    }
  }
}
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
array(8) {
  [1]=>
  int(5)
  [2]=>
  int(3)
  [3]=>
  string(3) "app"
  ["c"]=>
  array(2) {
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  ["clone"]=>
  int(1)
  ["n"]=>
  array(1) {
    ["m"]=>
    int(6)
  }
  ["prop"]=>
  int(3)
  ["x"]=>
  int(4)
}
Error: Call to undefined method RecursiveArrayIterator::exchangeArray()
TypeError: ArrayIterator::__construct(): Argument #1 ($array) must be of type array, int given
TypeError: ArrayIterator::__construct(): Argument #1 ($array) must be of type array, string given
TypeError: ArrayIterator::__construct(): Argument #1 ($array) must be of type array, null given
TypeError: ArrayIterator::__construct(): Argument #2 ($flags) must be of type int, string given
object(RecursiveArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
bool(true)
TypeError: uasort(): Argument #2 ($callback) must be a valid callback, function "nofunc" not found or invalid function name
ArgumentCountError: ArrayIterator::uasort() expects exactly 1 argument, 0 given
ArgumentCountError: ArrayIterator::asort() expects at most 1 argument, 2 given
ArgumentCountError: ArrayIterator::natsort() expects exactly 0 arguments, 1 given
array(3) {
  [2]=>
  string(4) "IMG2"
  [1]=>
  string(5) "img10"
  [0]=>
  string(5) "img12"
}
array(3) {
  [2]=>
  string(4) "IMG2"
  [1]=>
  string(5) "img10"
  [0]=>
  string(5) "img12"
}
object(RecursiveArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  array(3) {
    [2]=>
    string(4) "IMG2"
    [1]=>
    string(5) "img10"
    [0]=>
    string(5) "img12"
  }
}
Error: Modification of ArrayObject during sorting is prohibited
string(13) "ArrayIterator"
TypeError: ArrayObject::setIteratorClass(): Argument #1 ($iteratorClass) must be a class name derived from ArrayIterator, Nope given
TypeError: ArrayObject::setIteratorClass(): Argument #1 ($iteratorClass) must be a class name derived from ArrayIterator, stdClass given
TypeError: ArrayObject::__construct(): Argument #3 ($iteratorClass) must be a class name derived from ArrayIterator, X given
object(RecursiveArrayIterator)(1) {
  ["storage":"ArrayIterator":private]=>
  object(ArrayObject)(1) {
    ["storage":"ArrayObject":private]=>
    array(1) {
      [0]=>
      int(1)
    }
  }
}
string(93) "O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;s:22:"RecursiveArrayIterator";}"
object(ArrayObject)(1) {
  ["storage":"ArrayObject":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
