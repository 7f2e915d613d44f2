--TEST--
What is read of a string while a hot loop appends to it stays what it was
--FILE--
<?php
const PASSES = 150000;

function show(string $what, string ...$texts): void
{
    echo $what;
    foreach ($texts as $text)
        echo ' ', strlen($text), ' ', substr($text, -12), ' ', md5($text);
    echo "\n";
}

function alone()
{
    $text = '';
    for ($i = 0; $i < PASSES; $i++)
        $text .= 'ab';
    return $text;
}

function copied()
{
    $text = $other = '';
    $kept = [];
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'abc';
        if ($i % 50000 === 49999) {
            $other = $text;
            $kept[] = $text;
        }
        $text .= 'd';
    }
    show('kept', ...$kept);
    show('other', $other, $text);
}

function copiedBefore()
{
    $text = 'begin';
    $last = '';
    for ($i = 0; $i < PASSES; $i++) {
        $last = $text;
        $text .= '.';
    }
    show('before', $last, $text);
}

function two()
{
    $a = 'a';
    $b = $a;
    for ($i = 0; $i < PASSES; $i++) {
        $a .= 'x';
        $b .= 'yz';
        if ($i === 120000)
            $b = $a;
    }
    show('two', $a, $b);
}

function itself()
{
    $text = 'ab';
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'c';
        if ($i % 40000 === 39999)
            $text .= $text;
    }
    show('itself', $text);
}

function byReference()
{
    $text = '';
    $seen = '';
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'r';
        if ($i === 100000) {
            $alias = &$text;
            $seen = $alias;
            $alias .= 'ALIAS';
        }
    }
    show('reference', $seen, $text, $alias);
}

function byName()
{
    $text = '';
    $found = [];
    $name = 'text';
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'n';
        if ($i === 70000)
            $found = compact('text');
        if ($i === 80000)
            $found[] = $$name;
        if ($i === 90000)
            $found[] = get_defined_vars()['text'];
        if ($i === 95000)
            $found[] = (function () use ($text) { return $text; })();
        if ($i === 96000)
            $found[] = (fn () => $text)();
    }
    show('names', $text, ...array_values($found));
}

function ofParameter($text)
{
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'p';
        if ($i === 99999)
            $seen = traced();
    }
    show('parameter', $seen, $text);
}

function traced()
{
    return debug_backtrace()[1]['args'][0];
}

function asKey()
{
    $text = 'k';
    $keys = [];
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'k';
        if ($i > 149990)
            $keys[$text] = $i;
    }
    echo 'keys ', count($keys), ' ', strlen(array_key_last($keys)), ' ', isset($keys[$text]) ? 'there' : 'missing', ' ', isset($keys[$text . 'k']) ? 'there' : 'missing', "\n";
}

function result()
{
    $text = '';
    $last = '';
    for ($i = 0; $i < PASSES; $i++) {
        $last = $text .= 'v';
    }
    show('result', $last, $text);
}

function others()
{
    $text = '';
    for ($i = 0; $i < PASSES; $i++) {
        $text .= $i;
        $text .= 1.5;
        $text .= '';
        $text .= 'a string that is longer than twelve bytes';
        if ($i === 100000)
            $copy = $text;
    }
    show('others', $copy, $text);
}

function yields()
{
    $text = '';
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'g';
        if ($i % 50000 === 49999)
            yield $text;
    }
}

function ofObject()
{
    $text = '';
    $box = new stdClass;
    for ($i = 0; $i < PASSES; $i++) {
        $text .= 'o';
        if ($i === 100000)
            $box->text = $text;
        if ($i === 100001)
            $box->list[$text] = strlen($text);
    }
    show('object', $box->text, $text, array_key_first($box->list));
}

function statics()
{
    static $text = '';
    for ($i = 0; $i < PASSES; $i++)
        $text .= 's';
    return $text;
}

show('alone', alone());
copied();
copiedBefore();
two();
itself();
byReference();
byName();
ofParameter('start');
asKey();
result();
others();
show('generator', ...iterator_to_array(yields(), false));
ofObject();
$first = statics();
show('static', $first, statics(), $first);

$text = '';
pcntl_signal(SIGUSR1, function () {
    global $copy;
    $copy = $GLOBALS['text'];
});
pcntl_async_signals(true);
for ($i = 0; $i < PASSES; $i++) {
    $text .= 't';
    if ($i === 100000)
        posix_kill(posix_getpid(), SIGUSR1);
}
show('script', $text);
var_dump(strlen($copy) >= 100001, strlen($copy) < 110000, $copy === str_repeat('t', strlen($copy)));

$function = function (int $times) {
    $text = 'f';
    while ($times-- > 0) {
        $text .= 'u';
    }
    return $text;
};
for ($i = 0; $i < 50000; $i++)
    $results[$i % 3] = $function($i % 7);
var_dump($results);
--EXPECT--
alone 300000 abababababab bde61250e0ae9b11312cbd9987628a0e
kept 199999 dabcdabcdabc 0a84cda56ca26276a168e8bd8802116a 399999 dabcdabcdabc 3b6184f0ed0284180fed4d8f49c7d8e5 599999 dabcdabcdabc 817d990afcf8d2fa6bcc0b64fff65837
other 599999 dabcdabcdabc 817d990afcf8d2fa6bcc0b64fff65837 600000 abcdabcdabcd c7c114eddabc57235eab85ba42d2ac3e
before 150004 ............ ed21a7a79a331131d2712e843277dded 150005 ............ d903b19657c1a1058676041986cf99a1
two 150001 xxxxxxxxxxxx f01675fd6dc4751a028f1879b8a26353 180000 yzyzyzyzyzyz 84e5ec5978f735e44394c9143489d95d
itself 590016 cccccccccccc 74a52d30b0bc1483d98f2b03958b7b26
reference 100001 rrrrrrrrrrrr e695df3c2364343ec43192e0f0dae380 150005 rrrrrrrrrrrr 9096d7a0ed8ee5cec3e39e5f26adb83c 150005 rrrrrrrrrrrr 9096d7a0ed8ee5cec3e39e5f26adb83c
names 150000 nnnnnnnnnnnn a853ae2f78c5c390ebb72793ac56a2d6 70001 nnnnnnnnnnnn f2d70c84b7bc33d3827a9e43c18ed19e 80001 nnnnnnnnnnnn 82cdf2c3be90bec2f19f3a8d0a7937e6 90001 nnnnnnnnnnnn 155a911a3a38e3d264ccda7b9a04a18c 95001 nnnnnnnnnnnn 853dc6b1e9456f7d54e37ef6bd74b2cd 96001 nnnnnnnnnnnn 576efc9c36ce612135d970258be8237b
parameter 100005 pppppppppppp acfd88a8764c210d9cb1b3f13da57440 150005 pppppppppppp 42934ae6dc6f059f71d589443684048a
keys 9 150001 there missing
result 150000 vvvvvvvvvvvv 382888131b61fe4d1587d700cb6865d4 150000 vvvvvvvvvvvv 382888131b61fe4d1587d700cb6865d4
others 4888940 twelve bytes 0e49f2aa5793553cb78d73d92eebaebb 7388890 twelve bytes 061cf0e5cbb02bf494fba7765ee765ab
generator 50000 gggggggggggg 10abe2628d19eb1c2ebe18aad7b14820 100000 gggggggggggg d17f75b35c556674e2f43c7243eae442 150000 gggggggggggg 0443079ac8ed63079c840a2c966aadf5
object 100001 oooooooooooo 8d4fa55ff83886c24404536703883fe0 150000 oooooooooooo b478b4565dc4676d5744a8a9cf69921d 100002 oooooooooooo 6eacb9980d134a2342fb59cc967acff7
static 150000 ssssssssssss babb38a51c245209973fc45f391d64fe 300000 ssssssssssss 78f54221ec824e51b78896f04db55d09 150000 ssssssssssss babb38a51c245209973fc45f391d64fe
script 150000 tttttttttttt 1b5f50c3fb5c61a89ad10cc49620fa4e
bool(true)
bool(true)
bool(true)
array(3) {
  [0]=>
  string(5) "fuuuu"
  [1]=>
  string(6) "fuuuuu"
  [2]=>
  string(4) "fuuu"
}
