--TEST--
Numbers, bytes, orders and choices of the engines for seeds of every kind
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

foreach ([0, 1, -1, PHP_INT_MAX, PHP_INT_MIN, 4294967296, 4294967297, "12", 1.0, true] as $seed) {
    foreach ([Mt19937::class, PcgOneseq128XslRr64::class, Xoshiro256StarStar::class] as $class) {
        echo "-- $class ";
        var_dump($seed);
        show(function () use ($seed, $class) {
            $engine = new $class($seed);
            $r = new Randomizer($engine);
            return [
                bin2hex($engine->generate()), $r->nextInt(), $r->getInt(1, 6), $r->getInt(PHP_INT_MIN, PHP_INT_MAX), $r->getInt(-5, 4294967291),
                $r->getInt(0, 4294967295), $r->getInt(0, 4294967296), $r->getInt(7, 7),
                bin2hex($r->getBytes(13)), implode(',', $r->shuffleArray(['a' => 1, 'b' => 2, 7 => 3, 4, 5])), $r->shuffleBytes('abcdefghijk'),
                implode(',', $r->pickArrayKeys(range(1, 30), 5)), implode(',', $r->pickArrayKeys(range(1, 30), 25)),
                $r->pickArrayKeys(['a' => 1, 'b' => 2, 'c' => 3], 1),
            ];
        });
    }
}
$holes = range(0, 99);
foreach (range(0, 99) as $key)
    if ($key % 7)
        unset($holes[$key]);
show(fn() => (new Randomizer(new Mt19937(1)))->pickArrayKeys($holes, 1));
show(fn() => (new Randomizer(new Mt19937(3, MT_RAND_PHP)))->getInt(1, 100));
show(fn() => (new Randomizer(new Mt19937(3, MT_RAND_PHP)))->getInt(PHP_INT_MIN, PHP_INT_MAX));
show(fn() => bin2hex((new PcgOneseq128XslRr64(str_repeat('ab', 8)))->generate()));
show(fn() => bin2hex((new Xoshiro256StarStar(str_repeat('ab', 16)))->generate()));
$pcg = new PcgOneseq128XslRr64(5);
foreach ([0, 1, 1000000, PHP_INT_MAX] as $advance) {
    $pcg->jump($advance);
    show(fn() => bin2hex($pcg->generate()));
}
$xoshiro = new Xoshiro256StarStar(5);
$xoshiro->jump();
show(fn() => bin2hex($xoshiro->generate()));
$xoshiro->jumpLong();
show(fn() => bin2hex($xoshiro->generate()));
foreach ([new Secure, new Mt19937, new PcgOneseq128XslRr64, new Xoshiro256StarStar] as $engine) {
    $r = new Randomizer($engine);
    var_dump(strlen($engine->generate()), strlen($r->getBytes(5)), in_array($r->getInt(3, 4), [3, 4], true), $r->nextInt() >= 0);
}
var_dump(get_class((new Randomizer)->engine));
--EXPECT--
-- Random\Engine\Mt19937 int(0)
array(14) {
  [0]=>
  string(8) "ac0a7f8c"
  [1]=>
  int(1273124119)
  [2]=>
  int(6)
  [3]=>
  int(1895649597139832000)
  [4]=>
  int(1344592947)
  [5]=>
  int(3638918503)
  [6]=>
  int(3436365111)
  [7]=>
  int(7)
  [8]=>
  string(26) "f2d6666224b70570573a2b4c46"
  [9]=>
  string(9) "5,3,4,1,2"
  [10]=>
  string(11) "adfebjihcgk"
  [11]=>
  string(12) "0,1,12,23,25"
  [12]=>
  string(64) "0,1,2,3,4,5,6,7,8,9,10,12,13,14,16,17,18,19,20,21,23,24,25,26,27"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(0)
array(14) {
  [0]=>
  string(16) "f1f895e696010701"
  [1]=>
  int(4044061080661500489)
  [2]=>
  int(5)
  [3]=>
  int(1590632625527662686)
  [4]=>
  int(3090076449)
  [5]=>
  int(772938144)
  [6]=>
  int(2309540377)
  [7]=>
  int(7)
  [8]=>
  string(26) "29a037b080c402e2e207d9edea"
  [9]=>
  string(9) "2,1,3,4,5"
  [10]=>
  string(11) "afhbkjgceid"
  [11]=>
  string(10) "0,7,8,9,13"
  [12]=>
  string(66) "0,2,3,4,5,6,8,9,10,12,13,14,15,16,17,18,19,20,22,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\Xoshiro256StarStar int(0)
array(14) {
  [0]=>
  string(16) "b4f275cb365fec99"
  [1]=>
  int(6896998655084667541)
  [2]=>
  int(3)
  [3]=>
  int(-1538659934228632276)
  [4]=>
  int(1675526411)
  [5]=>
  int(3656108746)
  [6]=>
  int(1725906602)
  [7]=>
  int(7)
  [8]=>
  string(26) "319753a70b2c03db3d9a743e5a"
  [9]=>
  string(9) "1,5,3,2,4"
  [10]=>
  string(11) "fkbgedcajih"
  [11]=>
  string(13) "3,20,24,27,29"
  [12]=>
  string(65) "0,1,2,3,4,5,6,7,8,10,12,13,14,15,16,17,18,19,22,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\Mt19937 int(1)
array(14) {
  [0]=>
  string(8) "25f4c16a"
  [1]=>
  int(2141438069)
  [2]=>
  int(1)
  [3]=>
  int(-9221262074330737592)
  [4]=>
  int(3546749114)
  [5]=>
  int(4290846341)
  [6]=>
  int(3911284624)
  [7]=>
  int(7)
  [8]=>
  string(26) "81508665ccbfae2f471e4e63ed"
  [9]=>
  string(9) "2,4,5,3,1"
  [10]=>
  string(11) "jefhbdkcgai"
  [11]=>
  string(11) "3,4,8,26,27"
  [12]=>
  string(68) "0,1,4,5,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(1)
array(14) {
  [0]=>
  string(16) "fa7b50d32ee375e1"
  [1]=>
  int(6944490242553682052)
  [2]=>
  int(2)
  [3]=>
  int(5038555792750630960)
  [4]=>
  int(1414495396)
  [5]=>
  int(3355635532)
  [6]=>
  int(2795941095)
  [7]=>
  int(7)
  [8]=>
  string(26) "4e1df64dcfda055a260a84ebb1"
  [9]=>
  string(9) "5,4,2,3,1"
  [10]=>
  string(11) "hcjgfidakeb"
  [11]=>
  string(11) "4,5,7,27,29"
  [12]=>
  string(67) "0,1,2,3,5,7,8,11,12,13,14,15,16,17,18,19,20,21,22,23,24,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Xoshiro256StarStar int(1)
array(14) {
  [0]=>
  string(16) "c510c70f6daff2b3"
  [1]=>
  int(4800180567299270261)
  [2]=>
  int(5)
  [3]=>
  int(-2004633466265230425)
  [4]=>
  int(3886607757)
  [5]=>
  int(1878894370)
  [6]=>
  int(2076511223)
  [7]=>
  int(7)
  [8]=>
  string(26) "214aedb98ab4fdddd0b1a53a8c"
  [9]=>
  string(9) "4,2,1,5,3"
  [10]=>
  string(11) "gcaifkejbhd"
  [11]=>
  string(12) "1,6,17,21,24"
  [12]=>
  string(66) "0,2,3,4,5,6,7,8,10,11,12,13,15,16,17,18,19,20,21,22,23,25,26,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Mt19937 int(-1)
array(14) {
  [0]=>
  string(8) "a369fe18"
  [1]=>
  int(239673489)
  [2]=>
  int(3)
  [3]=>
  int(5331760257503636551)
  [4]=>
  int(3205410150)
  [5]=>
  int(3309765114)
  [6]=>
  int(3154129594)
  [7]=>
  int(7)
  [8]=>
  string(26) "7b721f81f256da976b380cb20b"
  [9]=>
  string(9) "2,1,3,5,4"
  [10]=>
  string(11) "kacjhdigfbe"
  [11]=>
  string(12) "0,1,10,24,25"
  [12]=>
  string(65) "0,1,2,3,5,6,7,8,9,10,11,12,13,14,15,16,17,20,21,22,23,24,25,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(-1)
array(14) {
  [0]=>
  string(16) "f367272415d0173b"
  [1]=>
  int(2359898367781013791)
  [2]=>
  int(4)
  [3]=>
  int(-3649854226295534130)
  [4]=>
  int(329143550)
  [5]=>
  int(231107261)
  [6]=>
  int(3322193355)
  [7]=>
  int(7)
  [8]=>
  string(26) "74ae57fb9481f5bddb48d40862"
  [9]=>
  string(9) "3,4,1,5,2"
  [10]=>
  string(11) "efbghdkajci"
  [11]=>
  string(13) "1,16,17,24,28"
  [12]=>
  string(65) "0,1,2,3,5,6,7,8,9,10,11,12,13,14,16,17,19,20,21,22,24,25,26,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\Xoshiro256StarStar int(-1)
array(14) {
  [0]=>
  string(16) "08ad7e2ad520558f"
  [1]=>
  int(7078339253512486934)
  [2]=>
  int(1)
  [3]=>
  int(4568212969449536559)
  [4]=>
  int(277286696)
  [5]=>
  int(2484839717)
  [6]=>
  int(1694055369)
  [7]=>
  int(7)
  [8]=>
  string(26) "624d7cb5db4667a08a5cf0fd96"
  [9]=>
  string(9) "1,4,3,2,5"
  [10]=>
  string(11) "kiadhfgjceb"
  [11]=>
  string(10) "0,2,3,6,15"
  [12]=>
  string(66) "0,1,2,3,4,6,7,9,11,12,13,14,15,16,18,19,21,22,23,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Mt19937 int(9223372036854775807)
array(14) {
  [0]=>
  string(8) "a369fe18"
  [1]=>
  int(239673489)
  [2]=>
  int(3)
  [3]=>
  int(5331760257503636551)
  [4]=>
  int(3205410150)
  [5]=>
  int(3309765114)
  [6]=>
  int(3154129594)
  [7]=>
  int(7)
  [8]=>
  string(26) "7b721f81f256da976b380cb20b"
  [9]=>
  string(9) "2,1,3,5,4"
  [10]=>
  string(11) "kacjhdigfbe"
  [11]=>
  string(12) "0,1,10,24,25"
  [12]=>
  string(65) "0,1,2,3,5,6,7,8,9,10,11,12,13,14,15,16,17,20,21,22,23,24,25,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(9223372036854775807)
array(14) {
  [0]=>
  string(16) "e1666f30cae30dbb"
  [1]=>
  int(2461548953519247838)
  [2]=>
  int(5)
  [3]=>
  int(4937700607287892538)
  [4]=>
  int(637549192)
  [5]=>
  int(4033144137)
  [6]=>
  int(3346440950)
  [7]=>
  int(7)
  [8]=>
  string(26) "e3442e6dcb72d6398d14f96369"
  [9]=>
  string(9) "3,1,2,5,4"
  [10]=>
  string(11) "ifcdbkhgjea"
  [11]=>
  string(13) "1,14,19,20,27"
  [12]=>
  string(66) "0,1,2,4,5,6,7,8,10,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Xoshiro256StarStar int(9223372036854775807)
array(14) {
  [0]=>
  string(16) "c5c0e8824b2b1c0e"
  [1]=>
  int(903883305578949645)
  [2]=>
  int(6)
  [3]=>
  int(-8279322368292135792)
  [4]=>
  int(1352113024)
  [5]=>
  int(1114099535)
  [6]=>
  int(1846944732)
  [7]=>
  int(7)
  [8]=>
  string(26) "9bf883a0107d84aec8e4d9d03e"
  [9]=>
  string(9) "2,3,4,5,1"
  [10]=>
  string(11) "fbdikajhgec"
  [11]=>
  string(12) "4,6,19,22,28"
  [12]=>
  string(66) "0,1,2,3,5,6,7,9,10,11,12,13,14,16,17,18,19,20,22,23,24,25,26,27,28"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\Mt19937 int(-9223372036854775808)
array(14) {
  [0]=>
  string(8) "ac0a7f8c"
  [1]=>
  int(1273124119)
  [2]=>
  int(6)
  [3]=>
  int(1895649597139832000)
  [4]=>
  int(1344592947)
  [5]=>
  int(3638918503)
  [6]=>
  int(3436365111)
  [7]=>
  int(7)
  [8]=>
  string(26) "f2d6666224b70570573a2b4c46"
  [9]=>
  string(9) "5,3,4,1,2"
  [10]=>
  string(11) "adfebjihcgk"
  [11]=>
  string(12) "0,1,12,23,25"
  [12]=>
  string(64) "0,1,2,3,4,5,6,7,8,9,10,12,13,14,16,17,18,19,20,21,23,24,25,26,27"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(-9223372036854775808)
array(14) {
  [0]=>
  string(16) "dae3dcb1ea7c6a58"
  [1]=>
  int(7526876973232140924)
  [2]=>
  int(1)
  [3]=>
  int(1726330729386048355)
  [4]=>
  int(3320855587)
  [5]=>
  int(373757045)
  [6]=>
  int(372351991)
  [7]=>
  int(7)
  [8]=>
  string(26) "41b3fe5550e621a972717febea"
  [9]=>
  string(9) "3,4,2,1,5"
  [10]=>
  string(11) "bjfdeigkach"
  [11]=>
  string(11) "1,3,6,21,22"
  [12]=>
  string(65) "0,1,2,3,4,5,7,8,9,10,11,12,13,16,17,18,20,22,23,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\Xoshiro256StarStar int(-9223372036854775808)
array(14) {
  [0]=>
  string(16) "c398a9449bfa1bd0"
  [1]=>
  int(4376994958678460081)
  [2]=>
  int(2)
  [3]=>
  int(7335871315672998252)
  [4]=>
  int(803676500)
  [5]=>
  int(1645682023)
  [6]=>
  int(2212324352)
  [7]=>
  int(7)
  [8]=>
  string(26) "066cb7bf1116a0624ba76aea06"
  [9]=>
  string(9) "3,4,1,5,2"
  [10]=>
  string(11) "fhedbiackjg"
  [11]=>
  string(12) "4,8,10,11,24"
  [12]=>
  string(68) "1,2,3,4,5,6,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Mt19937 int(4294967296)
array(14) {
  [0]=>
  string(8) "ac0a7f8c"
  [1]=>
  int(1273124119)
  [2]=>
  int(6)
  [3]=>
  int(1895649597139832000)
  [4]=>
  int(1344592947)
  [5]=>
  int(3638918503)
  [6]=>
  int(3436365111)
  [7]=>
  int(7)
  [8]=>
  string(26) "f2d6666224b70570573a2b4c46"
  [9]=>
  string(9) "5,3,4,1,2"
  [10]=>
  string(11) "adfebjihcgk"
  [11]=>
  string(12) "0,1,12,23,25"
  [12]=>
  string(64) "0,1,2,3,4,5,6,7,8,9,10,12,13,14,16,17,18,19,20,21,23,24,25,26,27"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(4294967296)
array(14) {
  [0]=>
  string(16) "2752abd0b90a4110"
  [1]=>
  int(4787439753492186216)
  [2]=>
  int(1)
  [3]=>
  int(4087620679136894764)
  [4]=>
  int(1964532348)
  [5]=>
  int(1187820359)
  [6]=>
  int(2231036135)
  [7]=>
  int(7)
  [8]=>
  string(26) "1c46fe19f74892cb881ef81c3b"
  [9]=>
  string(9) "2,1,5,4,3"
  [10]=>
  string(11) "ebgficjadkh"
  [11]=>
  string(13) "7,11,15,23,27"
  [12]=>
  string(66) "0,1,3,4,5,7,8,9,10,11,12,13,14,15,17,18,19,21,22,23,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Xoshiro256StarStar int(4294967296)
array(14) {
  [0]=>
  string(16) "e3dca11f2df4ecbc"
  [1]=>
  int(7921258773864293844)
  [2]=>
  int(3)
  [3]=>
  int(5778768265409203755)
  [4]=>
  int(3982267408)
  [5]=>
  int(1216871547)
  [6]=>
  int(890312297)
  [7]=>
  int(7)
  [8]=>
  string(26) "39dee9940fddf4f358944ea7b4"
  [9]=>
  string(9) "4,3,1,5,2"
  [10]=>
  string(11) "kigdjbhcfea"
  [11]=>
  string(13) "4,12,21,25,29"
  [12]=>
  string(65) "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,19,20,21,22,23,25,26,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "b"
  }
}
-- Random\Engine\Mt19937 int(4294967297)
array(14) {
  [0]=>
  string(8) "25f4c16a"
  [1]=>
  int(2141438069)
  [2]=>
  int(1)
  [3]=>
  int(-9221262074330737592)
  [4]=>
  int(3546749114)
  [5]=>
  int(4290846341)
  [6]=>
  int(3911284624)
  [7]=>
  int(7)
  [8]=>
  string(26) "81508665ccbfae2f471e4e63ed"
  [9]=>
  string(9) "2,4,5,3,1"
  [10]=>
  string(11) "jefhbdkcgai"
  [11]=>
  string(11) "3,4,8,26,27"
  [12]=>
  string(68) "0,1,4,5,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 int(4294967297)
array(14) {
  [0]=>
  string(16) "65af84d9b3315e8a"
  [1]=>
  int(3014640688812091040)
  [2]=>
  int(3)
  [3]=>
  int(-9190309522522630187)
  [4]=>
  int(641894077)
  [5]=>
  int(2679213712)
  [6]=>
  int(3784257)
  [7]=>
  int(7)
  [8]=>
  string(26) "b377eed137a44a2ac4a53a5c94"
  [9]=>
  string(9) "4,2,3,5,1"
  [10]=>
  string(11) "hdcakbiejgf"
  [11]=>
  string(13) "9,12,13,28,29"
  [12]=>
  string(65) "0,1,2,3,4,5,6,8,9,10,12,13,14,15,16,17,18,19,20,21,23,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Xoshiro256StarStar int(4294967297)
array(14) {
  [0]=>
  string(16) "dc82edaa9058e622"
  [1]=>
  int(4960761027652086203)
  [2]=>
  int(2)
  [3]=>
  int(8950605157093858650)
  [4]=>
  int(3514576576)
  [5]=>
  int(4135187080)
  [6]=>
  int(603596214)
  [7]=>
  int(7)
  [8]=>
  string(26) "0c930726a06b3bcc70942f8499"
  [9]=>
  string(9) "3,4,1,2,5"
  [10]=>
  string(11) "cabfdihgjke"
  [11]=>
  string(11) "0,2,4,17,21"
  [12]=>
  string(66) "0,2,3,5,6,7,8,9,10,11,12,13,14,15,16,17,18,20,22,23,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\Mt19937 string(2) "12"
array(14) {
  [0]=>
  string(8) "4b377727"
  [1]=>
  int(958253901)
  [2]=>
  int(5)
  [3]=>
  int(-4366067276083475203)
  [4]=>
  int(2373806459)
  [5]=>
  int(3107846083)
  [6]=>
  int(2852273565)
  [7]=>
  int(7)
  [8]=>
  string(26) "31e0b108b43f95e685bfa14b8d"
  [9]=>
  string(9) "4,1,5,3,2"
  [10]=>
  string(11) "ekjifdgabch"
  [11]=>
  string(13) "2,17,19,25,26"
  [12]=>
  string(66) "1,3,4,5,6,7,8,9,11,12,13,14,15,16,17,19,20,21,23,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "b"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 string(2) "12"
ValueError: Random\Engine\PcgOneseq128XslRr64::__construct(): Argument #1 ($seed) must be a 16 byte (128 bit) string
-- Random\Engine\Xoshiro256StarStar string(2) "12"
ValueError: Random\Engine\Xoshiro256StarStar::__construct(): Argument #1 ($seed) must be a 32 byte (256 bit) string
-- Random\Engine\Mt19937 float(1)
array(14) {
  [0]=>
  string(8) "25f4c16a"
  [1]=>
  int(2141438069)
  [2]=>
  int(1)
  [3]=>
  int(-9221262074330737592)
  [4]=>
  int(3546749114)
  [5]=>
  int(4290846341)
  [6]=>
  int(3911284624)
  [7]=>
  int(7)
  [8]=>
  string(26) "81508665ccbfae2f471e4e63ed"
  [9]=>
  string(9) "2,4,5,3,1"
  [10]=>
  string(11) "jefhbdkcgai"
  [11]=>
  string(11) "3,4,8,26,27"
  [12]=>
  string(68) "0,1,4,5,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 float(1)
array(14) {
  [0]=>
  string(16) "fa7b50d32ee375e1"
  [1]=>
  int(6944490242553682052)
  [2]=>
  int(2)
  [3]=>
  int(5038555792750630960)
  [4]=>
  int(1414495396)
  [5]=>
  int(3355635532)
  [6]=>
  int(2795941095)
  [7]=>
  int(7)
  [8]=>
  string(26) "4e1df64dcfda055a260a84ebb1"
  [9]=>
  string(9) "5,4,2,3,1"
  [10]=>
  string(11) "hcjgfidakeb"
  [11]=>
  string(11) "4,5,7,27,29"
  [12]=>
  string(67) "0,1,2,3,5,7,8,11,12,13,14,15,16,17,18,19,20,21,22,23,24,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Xoshiro256StarStar float(1)
array(14) {
  [0]=>
  string(16) "c510c70f6daff2b3"
  [1]=>
  int(4800180567299270261)
  [2]=>
  int(5)
  [3]=>
  int(-2004633466265230425)
  [4]=>
  int(3886607757)
  [5]=>
  int(1878894370)
  [6]=>
  int(2076511223)
  [7]=>
  int(7)
  [8]=>
  string(26) "214aedb98ab4fdddd0b1a53a8c"
  [9]=>
  string(9) "4,2,1,5,3"
  [10]=>
  string(11) "gcaifkejbhd"
  [11]=>
  string(12) "1,6,17,21,24"
  [12]=>
  string(66) "0,2,3,4,5,6,7,8,10,11,12,13,15,16,17,18,19,20,21,22,23,25,26,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Mt19937 bool(true)
array(14) {
  [0]=>
  string(8) "25f4c16a"
  [1]=>
  int(2141438069)
  [2]=>
  int(1)
  [3]=>
  int(-9221262074330737592)
  [4]=>
  int(3546749114)
  [5]=>
  int(4290846341)
  [6]=>
  int(3911284624)
  [7]=>
  int(7)
  [8]=>
  string(26) "81508665ccbfae2f471e4e63ed"
  [9]=>
  string(9) "2,4,5,3,1"
  [10]=>
  string(11) "jefhbdkcgai"
  [11]=>
  string(11) "3,4,8,26,27"
  [12]=>
  string(68) "0,1,4,5,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "c"
  }
}
-- Random\Engine\PcgOneseq128XslRr64 bool(true)
array(14) {
  [0]=>
  string(16) "fa7b50d32ee375e1"
  [1]=>
  int(6944490242553682052)
  [2]=>
  int(2)
  [3]=>
  int(5038555792750630960)
  [4]=>
  int(1414495396)
  [5]=>
  int(3355635532)
  [6]=>
  int(2795941095)
  [7]=>
  int(7)
  [8]=>
  string(26) "4e1df64dcfda055a260a84ebb1"
  [9]=>
  string(9) "5,4,2,3,1"
  [10]=>
  string(11) "hcjgfidakeb"
  [11]=>
  string(11) "4,5,7,27,29"
  [12]=>
  string(67) "0,1,2,3,5,7,8,11,12,13,14,15,16,17,18,19,20,21,22,23,24,26,27,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
-- Random\Engine\Xoshiro256StarStar bool(true)
array(14) {
  [0]=>
  string(16) "c510c70f6daff2b3"
  [1]=>
  int(4800180567299270261)
  [2]=>
  int(5)
  [3]=>
  int(-2004633466265230425)
  [4]=>
  int(3886607757)
  [5]=>
  int(1878894370)
  [6]=>
  int(2076511223)
  [7]=>
  int(7)
  [8]=>
  string(26) "214aedb98ab4fdddd0b1a53a8c"
  [9]=>
  string(9) "4,2,1,5,3"
  [10]=>
  string(11) "gcaifkejbhd"
  [11]=>
  string(12) "1,6,17,21,24"
  [12]=>
  string(66) "0,2,3,4,5,6,7,8,10,11,12,13,15,16,17,18,19,20,21,22,23,25,26,28,29"
  [13]=>
  array(1) {
    [0]=>
    string(1) "a"
  }
}
array(1) {
  [0]=>
  int(70)
}
int(46)
int(-894248724019019776)
string(16) "998857dd076e2716"
string(16) "9d8a258f258f258f"
string(16) "61506b66398b07b2"
string(16) "1f150d055f237da9"
string(16) "94fcb7a973b8a296"
string(16) "13640c4cbab7080a"
string(16) "038cac77ef8f3c29"
string(16) "e9088c95b6136224"
int(8)
int(5)
bool(true)
bool(true)
int(4)
int(5)
bool(true)
bool(true)
int(8)
int(5)
bool(true)
bool(true)
int(8)
int(5)
bool(true)
bool(true)
string(20) "Random\Engine\Secure"
