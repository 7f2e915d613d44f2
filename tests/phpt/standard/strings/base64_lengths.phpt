--TEST--
base64_encode() of texts of every length and byte
--FILE--
<?php
mt_srand(5);
$hash = '';
for ($length = 0; $length < 400; $length++) {
    $text = '';
    while (strlen($text) < $length)
        $text .= chr(mt_rand(0, 255));
    $encoded = base64_encode($text);
    if (base64_decode($encoded, true) !== $text)
        echo "$length bytes came back otherwise\n";
    $hash = md5($hash . $encoded);
}
for ($byte = 0; $byte < 256; $byte++)
    $hash = md5($hash . base64_encode(str_repeat(chr($byte), 100) . str_repeat(chr($byte) . chr(255 - $byte), 50)));
echo $hash, "\n";
echo base64_encode(str_repeat("\xff\xef\xbe", 40)), "\n";
echo base64_encode(implode(array_map('chr', range(0, 255)))), "\n";
--EXPECT--
daf7192caf1d257ccdf3728a99edf42c
/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++/+++
AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==
