--TEST--
Engines and randomizers printed, copied, serialised, and what does not unserialise
--FILE--
<?php
use Random\Randomizer;
use Random\Engine\{Mt19937, PcgOneseq128XslRr64, Secure, Xoshiro256StarStar};

function show(callable $case): void
{
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
        while ($e = $e->getPrevious())
            echo '  previous: ', get_class($e), ': ', $e->getMessage(), "\n";
    }
}

$engines = [new Mt19937(1), new Mt19937(1, MT_RAND_PHP), new PcgOneseq128XslRr64(1), new Xoshiro256StarStar(1)];
foreach ($engines as $engine) {
    $engine->generate();
    $text = serialize($engine);
    echo strlen($text), ' ', md5($text), "\n";
    $copy = clone $engine;
    $read = unserialize($text);
    var_dump($copy == $engine, $read == $engine, bin2hex($engine->generate()), bin2hex($copy->generate()), bin2hex($read->generate()));
    var_dump(array_keys($engine->__debugInfo()), count($engine->__serialize()[1]), (array)$engine, json_encode($engine));
}
var_dump(new Randomizer(new Xoshiro256StarStar(1)));
print_r(new PcgOneseq128XslRr64(1));
var_export(new Randomizer(new Xoshiro256StarStar(1)));
echo "\n", serialize(new Randomizer(new Xoshiro256StarStar(1))), "\n";
show(fn() => unserialize(serialize(new Randomizer(new Xoshiro256StarStar(1))))->getInt(1, 1000));
show(fn() => (new Randomizer(new Xoshiro256StarStar(1)))->getInt(1, 1000));
show(fn() => serialize(new Secure));
show(fn() => serialize(new Randomizer));
$number = '0123456789abcdef';
$broken = [
    [], [[]], [[], []], [[], [], []], [1, 2], [['x' => 1], []], [[5 => 1], []], ['a' => [], 'b' => []], [["\0*\0q" => 1], []],
    [["\0Foo\0q" => 1], []], [["\0" => 1], []], [["\0ab" => 1], []], [[], ['a', 'b', 'c', 'd']], [[], [1, 2, 3, 4]], [[], [$number, $number, $number, 'x123456789abcdef']],
    [[], [$number, $number, $number, strtoupper($number)]], [[], [3 => $number, 0 => $number, 1 => $number, 2 => $number]],
];
foreach ($broken as $data) {
    show(function () use ($data) {
        $engine = new Xoshiro256StarStar(3);
        $engine->__unserialize($data);
        return bin2hex($engine->generate());
    });
}
$state = (new Mt19937(1))->__serialize()[1];
foreach ([[624, 624], [624, 625], [624, -1], [624, '0'], [625, 1], [625, 2], [625, 256], [625, null], [0, '0000000g'], [0, 'ABCDEF01']] as [$key, $value]) {
    show(function () use ($state, $key, $value) {
        $engine = new Mt19937(2);
        $engine->__unserialize([[], [$key => $value] + $state]);
        return bin2hex($engine->generate());
    });
}
foreach ([[], [[]], [['engine' => 1]], [['engine' => new Secure]], [['engine' => new stdClass]], [['engine' => new Secure, 'x' => 1]],
    [["\0Random\\Randomizer\0engine" => new Xoshiro256StarStar(1)]], [['engine' => new Xoshiro256StarStar(9)], 1]] as $data) {
    show(function () use ($data) {
        $r = new Randomizer(new Mt19937(3));
        try {
            $r->__unserialize($data);
        } catch (Exception $e) {
            echo $e->getMessage(), ' | ', $e->getPrevious()?->getMessage(), "\n";
        }
        return get_debug_type($r->engine);
    });
}
show(fn() => unserialize('O:17:"Random\Randomizer":0:{}'));
show(fn() => unserialize('O:20:"Random\Engine\Secure":0:{}'));
show(fn() => unserialize('C:17:"Random\Randomizer":0:{}'));
--EXPECTF--
13069 a8492d00bb11c4390238d9859e7ffd9e
bool(true)
bool(true)
string(8) "eb8047ff"
string(8) "eb8047ff"
string(8) "eb8047ff"
array(1) {
  [0]=>
  string(8) "__states"
}
int(626)
array(0) {
}
string(2) "{}"
13069 96ea4c7ed742af9947cd90e34f00db2d
bool(true)
bool(true)
string(8) "076ad001"
string(8) "076ad001"
string(8) "076ad001"
array(1) {
  [0]=>
  string(8) "__states"
}
int(626)
array(0) {
}
string(2) "{}"
121 5bc1f86b6dee2b758a4783904e15518c
bool(true)
bool(true)
string(16) "0931280b2a92bfc0"
string(16) "0931280b2a92bfc0"
string(16) "0931280b2a92bfc0"
array(1) {
  [0]=>
  string(8) "__states"
}
int(2)
array(0) {
}
string(2) "{}"
176 c6594af6922c8d4dfd66af784a01b621
bool(true)
bool(true)
string(16) "ea4c364796553b85"
string(16) "ea4c364796553b85"
string(16) "ea4c364796553b85"
array(1) {
  [0]=>
  string(8) "__states"
}
int(4)
array(0) {
}
string(2) "{}"
object(Random\Randomizer)#7 (1) {
  ["engine"]=>
  object(Random\Engine\Xoshiro256StarStar)#8 (1) {
    ["__states"]=>
    array(4) {
      [0]=>
      string(16) "c15c0289ec2d0a91"
      [1]=>
      string(16) "67ec8e65a18debbe"
      [2]=>
      string(16) "5e5532fbeea293f8"
      [3]=>
      string(16) "0bc942ee9086c171"
    }
  }
}
Random\Engine\PcgOneseq128XslRr64 Object
(
    [__states] => Array
        (
            [0] => 9cd108b9ceabd26b
            [1] => df3b50d88069a5ef
        )

)
\Random\Randomizer::__set_state(array(
   'engine' => 
  \Random\Engine\Xoshiro256StarStar::__set_state(array(
  )),
))
O:17:"Random\Randomizer":1:{i:0;a:1:{s:6:"engine";O:32:"Random\Engine\Xoshiro256StarStar":2:{i:0;a:0:{}i:1;a:4:{i:0;s:16:"c15c0289ec2d0a91";i:1;s:16:"67ec8e65a18debbe";i:2;s:16:"5e5532fbeea293f8";i:3;s:16:"0bc942ee9086c171";}}}}
int(198)
int(198)
Exception: Serialization of 'Random\Engine\Secure' is not allowed
Exception: Serialization of 'Random\Engine\Secure' is not allowed
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
  previous: Error: Cannot create dynamic property Random\Engine\Xoshiro256StarStar::$x
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
  previous: Error: Cannot create dynamic property Random\Engine\Xoshiro256StarStar::$5
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
  previous: Error: Cannot create dynamic property Random\Engine\Xoshiro256StarStar::$q
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
  previous: Error: Cannot create dynamic property Random\Engine\Xoshiro256StarStar::$q

Notice: Illegal member variable name in %sserialization.php on line 43
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
  previous: Error: Cannot create dynamic property Random\Engine\Xoshiro256StarStar::$

Notice: Corrupt member variable name in %sserialization.php on line 43
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
  previous: Error: Cannot create dynamic property Random\Engine\Xoshiro256StarStar::$
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
Exception: Invalid serialization data for Random\Engine\Xoshiro256StarStar object
string(16) "8f99939393939393"
string(16) "8f99939393939393"
string(8) "3881d241"
Exception: Invalid serialization data for Random\Engine\Mt19937 object
Exception: Invalid serialization data for Random\Engine\Mt19937 object
Exception: Invalid serialization data for Random\Engine\Mt19937 object
string(8) "25f4c16a"
Exception: Invalid serialization data for Random\Engine\Mt19937 object
string(8) "25f4c16a"
Exception: Invalid serialization data for Random\Engine\Mt19937 object
Exception: Invalid serialization data for Random\Engine\Mt19937 object
string(8) "63efc77c"
Invalid serialization data for Random\Randomizer object | 
string(21) "Random\Engine\Mt19937"
string(21) "Random\Engine\Mt19937"
Invalid serialization data for Random\Randomizer object | 
string(3) "int"
string(20) "Random\Engine\Secure"
Invalid serialization data for Random\Randomizer object | 
string(8) "stdClass"
Invalid serialization data for Random\Randomizer object | Cannot create dynamic property Random\Randomizer::$x
string(20) "Random\Engine\Secure"
string(32) "Random\Engine\Xoshiro256StarStar"
Invalid serialization data for Random\Randomizer object | 
string(21) "Random\Engine\Mt19937"
Exception: Invalid serialization data for Random\Randomizer object
Exception: Unserialization of 'Random\Engine\Secure' is not allowed

Warning: Class Random\Randomizer has no unserializer in %sserialization.php on line 69
object(Random\Randomizer)#10 (0) {
  ["engine"]=>
  uninitialized(Random\Engine)
}
