--TEST--
iptcparse and iptcembed: short and long sets, broken ones, images with and without a place for them
--FILE--
<?php
$blocks = [
    "\x1c\x02\x05\x00\x03abc\x1c\x02\x05\x00\x01d\x1c\x01\x5a\x00\x00", "junk\x1c\x02\x78\x80\x04\x00\x00\x00\x02xy", "\x1c\x02\x05\x00\x09abc", "\x1c\x02",
    '', "\x1c\x03\x05\x00\x01a", "\x1c\x02\x05\x00\x01aX\x1c\x02\x06\x00\x01b",
];
foreach ($blocks as $block) {
    echo json_encode(iptcparse($block)), "\n";
}
$file = __DIR__ . '/iptc.jpg';
$images = [
    "\xff\xd8\xff\xe0\0\4ab\xff\xda\0\2data", "\xff\xd8\xff\xe1\0\4ab\xff\xe1\0\4cd\xff\xd9", "\xff\xd8\xff\xed\0\5abc\xff\xda\0\2", "\xff\xd8zz\xff\xff\xe0\0\2\xff\xfe\0\1",
    "\xff\xd8", "\xff", 'GIF',
];
foreach ($images as $image) {
    file_put_contents($file, $image);
    foreach ([0, 1, 2] as $spool) {
        ob_start();
        $result = iptcembed('odd', $file, $spool);
        $output = ob_get_clean();
        echo is_string($result) ? bin2hex($result) : json_encode($result), ' ', bin2hex($output), "\n";
    }
}
unlink($file);
var_dump(@iptcembed('x', '/does/not/exist'), error_get_last()['message']);
--EXPECT--
{"2#005":["abc","d"]}
{"2#120":["xy"]}
false
false
false
false
{"2#005":["a"]}
ffd8ffe000046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffda000264617461 
ffd8ffe000046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffda000264617461 ffd8ffe000046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffda000264617461
true ffd8ffe000046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffda000264617461
ffd8ffe100046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffe100046364ff 
ffd8ffe100046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffe100046364ff ffd8ffe100046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffe100046364ff
true ffd8ffe100046162ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400ffe100046364ff
ffd8ffda0002 
ffd8ffda0002 ffd8ffda0002
true ffd8ffda0002
ffd87a7affffe00002ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400fffe0001 
ffd87a7affffe00002ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400fffe0001 ffd87a7affffe00002ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400fffe0001
true ffd87a7affffe00002ffed002050686f746f73686f7020332e30003842494d04040000000000046f646400fffe0001
ffd8 
ffd8 ffd8
true ffd8
false 
false ff
false ff
false 
false 47
false 47
bool(false)
string(43) "iptcembed(): Unable to open /does/not/exist"
