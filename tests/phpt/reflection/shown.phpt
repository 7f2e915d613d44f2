--TEST--
ReflectionClass, ReflectionMethod and ReflectionFunction: what they show of classes and functions.
--FILE--
<?php
/** doc */
#[Attribute(Attribute::TARGET_ALL)]
class At { function __construct(public $a = 1, public $b = 2) {} }
#[At(1, b: 5)]
abstract class A implements Countable { const X = 1; protected const Y = 'y'; public int $p = 3; static $s = [1]; private ?string $q = null;
  function __construct(protected readonly int $z = self::X) {}
  /** m */
  #[At] abstract protected function f(int $a, ?string &...$r): static;
  static function g($x = PHP_INT_MAX, $y = 'a') { static $v = 5; return $v; }
  function count(): int { return 0; }
}
echo new ReflectionClass('A');
$r = new ReflectionClass('A');
var_dump($r->getAttributes()[0]->newInstance(), $r->isAbstract(), $r->getConstants(), $r->getDefaultProperties());
foreach ($r->getMethods() as $m) echo $m->class, '::', $m->name, ' ', implode(' ', Reflection::getModifierNames($m->getModifiers())), "\n";
$f = new ReflectionFunction(function (int|string|null $a, self $b = null) use (&$r): ?iterable {});
echo $f; echo $f->getReturnType(), ' ', $f->getParameters()[0]->getType(), "\n";
var_dump((new ReflectionMethod('A::g'))->getStaticVariables());
echo new ReflectionMethod('A', 'f');
echo new ReflectionFunction('array_chunk');
--EXPECTF--
Class [ <user> abstract class A implements Countable ] {
  @@ %sshown.php 6-12

  - Constants [2] {
    Constant [ public int X ] { 1 }
    Constant [ protected string Y ] { y }
  }

  - Static properties [1] {
    Property [ public static $s = [1] ]
  }

  - Static methods [1] {
    Method [ <user> static public method g ] {
      @@ %sshown.php 10 - 10

      - Parameters [2] {
        Parameter #0 [ <optional> $x = PHP_INT_MAX ]
        Parameter #1 [ <optional> $y = 'a' ]
      }
    }
  }

  - Properties [3] {
    Property [ public int $p = 3 ]
    Property [ private ?string $q = NULL ]
    Property [ protected readonly int $z ]
  }

  - Methods [3] {
    Method [ <user, ctor> public method __construct ] {
      @@ %sshown.php 7 - 7

      - Parameters [1] {
        Parameter #0 [ <optional> int $z = self::X ]
      }
    }

    /** m */
    Method [ <user> abstract protected method f ] {
      @@ %sshown.php 9 - 9

      - Parameters [2] {
        Parameter #0 [ <required> int $a ]
        Parameter #1 [ <optional> ?string &...$r ]
      }
      - Return [ static ]
    }

    Method [ <user, prototype Countable> public method count ] {
      @@ %sshown.php 11 - 11

      - Parameters [0] {
      }
      - Return [ int ]
    }
  }
}
object(At)#3 (2) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(5)
}
bool(true)
array(2) {
  ["X"]=>
  int(1)
  ["Y"]=>
  string(1) "y"
}
array(3) {
  ["s"]=>
  array(1) {
    [0]=>
    int(1)
  }
  ["p"]=>
  int(3)
  ["q"]=>
  NULL
}
A::__construct public
A::f abstract protected
A::g public static
A::count public
Closure [ <user> function {closure} ] {
  @@ %sshown.php 17 - 17

  - Bound Variables [1] {
      Variable #0 [ $r ]
  }

  - Parameters [2] {
    Parameter #0 [ <required> string|int|null $a ]
    Parameter #1 [ <optional> ?self $b = NULL ]
  }
  - Return [ Traversable|array|null ]
}
?iterable string|int|null
array(1) {
  ["v"]=>
  int(5)
}
/** m */
Method [ <user> abstract protected method f ] {
  @@ %sshown.php 9 - 9

  - Parameters [2] {
    Parameter #0 [ <required> int $a ]
    Parameter #1 [ <optional> ?string &...$r ]
  }
  - Return [ static ]
}
Function [ <internal:standard> function array_chunk ] {

  - Parameters [3] {
    Parameter #0 [ <required> array $array ]
    Parameter #1 [ <required> int $length ]
    Parameter #2 [ <optional> bool $preserve_keys = false ]
  }
  - Return [ array ]
}
