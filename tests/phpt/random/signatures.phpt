--TEST--
The functions and classes of the extension random, as reflection shows them
--FILE--
<?php
$functions = get_extension_funcs('random');
sort($functions);
foreach ($functions as $name)
    echo new ReflectionFunction($name);
$classes = ['RandomError', 'BrokenRandomEngineError', 'RandomException', 'Engine', 'CryptoSafeEngine', 'Engine\Mt19937', 'Engine\PcgOneseq128XslRr64',
    'Engine\Xoshiro256StarStar', 'Engine\Secure', 'Randomizer'];
foreach ($classes as $name) {
    $class = new ReflectionClass('Random\\' . $name);
    echo $class->isFinal() ? 'final ' : '', $class->isInterface() ? 'interface ' : 'class ', $class->getName(), ' of ', $class->getExtensionName();
    echo ' extends ', ($class->getParentClass() ?: null)?->getName(), ' implements ', implode(', ', $class->getInterfaceNames()), "\n";
    var_dump($class->isCloneable(), $class->isInstantiable());
    foreach ($class->getMethods() as $method)
        if ($method->isInternal() && $method->getDeclaringClass() == $class)
            echo $method;
    foreach ($class->getProperties() as $property)
        if ($property->getDeclaringClass() == $class)
            echo $property;
}
--EXPECT--
Function [ <internal:random> function getrandmax ] {

  - Parameters [0] {
  }
  - Return [ int ]
}
Function [ <internal:random> function lcg_value ] {

  - Parameters [0] {
  }
  - Return [ float ]
}
Function [ <internal:random> function mt_getrandmax ] {

  - Parameters [0] {
  }
  - Return [ int ]
}
Function [ <internal:random> function mt_rand ] {

  - Parameters [2] {
    Parameter #0 [ <optional> int $min = <default> ]
    Parameter #1 [ <optional> int $max = <default> ]
  }
  - Return [ int ]
}
Function [ <internal:random> function mt_srand ] {

  - Parameters [2] {
    Parameter #0 [ <optional> int $seed = <default> ]
    Parameter #1 [ <optional> int $mode = MT_RAND_MT19937 ]
  }
  - Return [ void ]
}
Function [ <internal:random> function rand ] {

  - Parameters [2] {
    Parameter #0 [ <optional> int $min = <default> ]
    Parameter #1 [ <optional> int $max = <default> ]
  }
  - Return [ int ]
}
Function [ <internal:random> function random_bytes ] {

  - Parameters [1] {
    Parameter #0 [ <required> int $length ]
  }
  - Return [ string ]
}
Function [ <internal:random> function random_int ] {

  - Parameters [2] {
    Parameter #0 [ <required> int $min ]
    Parameter #1 [ <required> int $max ]
  }
  - Return [ int ]
}
Function [ <internal:random> function srand ] {

  - Parameters [2] {
    Parameter #0 [ <optional> int $seed = <default> ]
    Parameter #1 [ <optional> int $mode = MT_RAND_MT19937 ]
  }
  - Return [ void ]
}
class Random\RandomError of random extends Error implements Throwable, Stringable
bool(false)
bool(true)
class Random\BrokenRandomEngineError of random extends Random\RandomError implements Stringable, Throwable
bool(false)
bool(true)
class Random\RandomException of random extends Exception implements Throwable, Stringable
bool(false)
bool(true)
interface Random\Engine of random extends  implements 
bool(false)
bool(false)
Method [ <internal:random> abstract public method generate ] {

  - Parameters [0] {
  }
  - Return [ string ]
}
interface Random\CryptoSafeEngine of random extends  implements Random\Engine
bool(false)
bool(false)
final class Random\Engine\Mt19937 of random extends  implements Random\Engine
bool(true)
bool(true)
Method [ <internal:random, ctor> public method __construct ] {

  - Parameters [2] {
    Parameter #0 [ <optional> ?int $seed = null ]
    Parameter #1 [ <optional> int $mode = MT_RAND_MT19937 ]
  }
}
Method [ <internal:random, prototype Random\Engine> public method generate ] {

  - Parameters [0] {
  }
  - Return [ string ]
}
Method [ <internal:random> public method __serialize ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
Method [ <internal:random> public method __unserialize ] {

  - Parameters [1] {
    Parameter #0 [ <required> array $data ]
  }
  - Return [ void ]
}
Method [ <internal:random> public method __debugInfo ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
final class Random\Engine\PcgOneseq128XslRr64 of random extends  implements Random\Engine
bool(true)
bool(true)
Method [ <internal:random, ctor> public method __construct ] {

  - Parameters [1] {
    Parameter #0 [ <optional> string|int|null $seed = null ]
  }
}
Method [ <internal:random, prototype Random\Engine> public method generate ] {

  - Parameters [0] {
  }
  - Return [ string ]
}
Method [ <internal:random> public method jump ] {

  - Parameters [1] {
    Parameter #0 [ <required> int $advance ]
  }
  - Return [ void ]
}
Method [ <internal:random> public method __serialize ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
Method [ <internal:random> public method __unserialize ] {

  - Parameters [1] {
    Parameter #0 [ <required> array $data ]
  }
  - Return [ void ]
}
Method [ <internal:random> public method __debugInfo ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
final class Random\Engine\Xoshiro256StarStar of random extends  implements Random\Engine
bool(true)
bool(true)
Method [ <internal:random, ctor> public method __construct ] {

  - Parameters [1] {
    Parameter #0 [ <optional> string|int|null $seed = null ]
  }
}
Method [ <internal:random, prototype Random\Engine> public method generate ] {

  - Parameters [0] {
  }
  - Return [ string ]
}
Method [ <internal:random> public method jump ] {

  - Parameters [0] {
  }
  - Return [ void ]
}
Method [ <internal:random> public method jumpLong ] {

  - Parameters [0] {
  }
  - Return [ void ]
}
Method [ <internal:random> public method __serialize ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
Method [ <internal:random> public method __unserialize ] {

  - Parameters [1] {
    Parameter #0 [ <required> array $data ]
  }
  - Return [ void ]
}
Method [ <internal:random> public method __debugInfo ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
final class Random\Engine\Secure of random extends  implements Random\CryptoSafeEngine, Random\Engine
bool(false)
bool(true)
Method [ <internal:random, prototype Random\Engine> public method generate ] {

  - Parameters [0] {
  }
  - Return [ string ]
}
final class Random\Randomizer of random extends  implements 
bool(false)
bool(true)
Method [ <internal:random, ctor> public method __construct ] {

  - Parameters [1] {
    Parameter #0 [ <optional> ?Random\Engine $engine = null ]
  }
}
Method [ <internal:random> public method nextInt ] {

  - Parameters [0] {
  }
  - Return [ int ]
}
Method [ <internal:random> public method getInt ] {

  - Parameters [2] {
    Parameter #0 [ <required> int $min ]
    Parameter #1 [ <required> int $max ]
  }
  - Return [ int ]
}
Method [ <internal:random> public method getBytes ] {

  - Parameters [1] {
    Parameter #0 [ <required> int $length ]
  }
  - Return [ string ]
}
Method [ <internal:random> public method shuffleArray ] {

  - Parameters [1] {
    Parameter #0 [ <required> array $array ]
  }
  - Return [ array ]
}
Method [ <internal:random> public method shuffleBytes ] {

  - Parameters [1] {
    Parameter #0 [ <required> string $bytes ]
  }
  - Return [ string ]
}
Method [ <internal:random> public method pickArrayKeys ] {

  - Parameters [2] {
    Parameter #0 [ <required> array $array ]
    Parameter #1 [ <required> int $num ]
  }
  - Return [ array ]
}
Method [ <internal:random> public method __serialize ] {

  - Parameters [0] {
  }
  - Return [ array ]
}
Method [ <internal:random> public method __unserialize ] {

  - Parameters [1] {
    Parameter #0 [ <required> array $data ]
  }
  - Return [ void ]
}
Property [ public readonly Random\Engine $engine ]
