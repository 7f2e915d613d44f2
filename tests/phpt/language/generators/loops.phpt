--TEST--
Yields in every loop, with break, continue and levels
--FILE--
<?php
function loops()
{
    for ($i = 0, yield 'init'; $i < 3; $i++, yield "step $i") {
        if ($i == 1) continue;
        yield "for $i";
    }
    $n = 0;
    do { yield "do $n"; } while (++$n < 2);
    foreach (['a' => 1, 'b' => 2, 'c' => 3] as $k => $v) {
        foreach ([10, 20, 30] as $w) {
            if ($v == 2) continue 2;
            if ($w == 30) break;
            yield "$k$w" => $v;
        }
    }
    $array = [1, 2, 3];
    foreach ($array as $k => &$r) {
        yield $r;
        $r *= 10;
        if ($k == 0) $array[] = 4;
    }
    unset($r);
    yield implode(',', $array);
    foreach ([[1, [2, 3]], [4, [5, 6]]] as [$a, [$b, $c]]) yield "$a$b$c";
    switch (yield 'switch') {
        case 'no': yield 'not here';
        case yield 'case':  yield 'matched';
        case 3: yield 'through'; break;
        default: yield 'default';
    }
    foreach ((function () { yield 1; yield 2; })() as $inner) yield "inner $inner";
    foreach (new class { public $p = 1; private $q = 2; public $r = 3; } as $name => $value) yield "$name=$value";
}
$g = loops();
while ($g->valid()) {
    echo $g->key(), ' => ', $g->current(), "\n";
    $g->send('case');
}
--EXPECT--
0 => init
1 => for 0
2 => step 1
3 => step 2
4 => for 2
5 => step 3
6 => do 0
7 => do 1
a10 => 1
a20 => 1
c10 => 3
c20 => 3
8 => 1
9 => 2
10 => 3
11 => 4
12 => 10,20,30,40
13 => 123
14 => 456
15 => switch
16 => case
17 => matched
18 => through
19 => inner 1
20 => inner 2
21 => p=1
22 => r=3
