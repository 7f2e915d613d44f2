<?php
// getimagesizefromstring(): the beginnings of images in every format.

/** A box of an ISO media file; full ones have a version and flags. */
function box(string $type, string $content, ?int $version = null, int $flags = 0): string
{
    $content = ($version === null ? '' : pack('N', $version << 24 | $flags)) . $content;
    return pack('N', strlen($content) + 8) . $type . $content;
}

/** @param list<string> $properties */
function avif(int $version, array $properties, string $associations, int $flags = 0, string $references = '', string $brand = 'avif'): string
{
    return box('ftyp', "mif1\0\0\0\0miaf$brand") . box('free', 'xx') . box('meta', box('hdlr', str_repeat("\0", 12)) . box('pitm', pack($version > 0 ? 'N' : 'n', 1), $version) . $references
        . box('iprp', box('ipco', implode('', $properties)) . box('ipma', $associations, $version, $flags)), 0) . box('mdat', 'data');
}

/** A line of bits with a length in front, as Flash has rectangles, in bytes. */
function rectangle(int ...$sides): string
{
    $bits = sprintf('%05b', 15);
    foreach ($sides as $side) {
        $bits .= sprintf('%015b', $side);
    }
    return implode('', array_map(fn ($byte) => chr(bindec(str_pad($byte, 8, '0'))), str_split($bits, 8)));
}

/** Deflate's stored blocks in a zlib stream. */
function stored(string $text): string
{
    [$a, $b] = [1, 0];
    foreach (str_split($text) as $byte) {
        $a = ($a + ord($byte)) % 65521;
        $b = ($b + $a) % 65521;
    }
    return "\x78\x01\x01" . pack('vv', strlen($text), ~strlen($text) & 0xffff) . $text . pack('nn', $b, $a);
}

$size = box('ispe', pack('NN', 300, 200), 0);
$depth = box('pixi', "\3\x8\x8\x8", 0);
$codec = box('av1C', "\x81\x00\x4c\x00");
$alpha = box('auxC', "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0", 0);
$jpegStart = "\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xe1\0\x0aExif\0\0xy\xff\xfe\0\5hey";
$codestream = "\xff\x4f\xff\x51" . pack('nnNNNNNNNN', 47, 0, 640, 480, 0, 0, 640, 480, 0, 0) . pack('n', 3) . "\7\1\1\7\1\1\x9\1\1";
$rectangle = rectangle(0, 11000, 0, 8000) . str_repeat("\x55", 60);
$mutator = new Mutator(
    [
        "GIF89a\x0a\0\x14\0\xf7\0\0;", "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" . pack('NN', 32, 16) . "\x8\6\0\0\0", "$jpegStart\xff\xc0\0\x11\x8" . pack('nn', 20, 10) . "\3\1\x22\0\2\x11\1\3\x11\1\xff\xe2\0\4ab\xff\xe1\0\4cd\xff\xda\0\x0c",
        "$jpegStart\0\0\xff\xff\xc2\0\x0b\x8\0\1\0\2\1\1\x11\0\xff\xed\0\6Phot\xff\xd9", 'BM' . pack('VvvVVVVvvV', 100, 0, 0, 54, 40, 12, -8 & 0xffffffff, 1, 24, 0), 'BM' . pack('VvvVVvvvv', 100, 0, 0, 26, 12, 7, 9, 1, 8) . 'xxxx',
        '8BPS' . pack('nNnnNNnn', 1, 0, 0, 3, 50, 60, 8, 3), "II*\0" . pack('VvvvVVvvVv', 8, 2, 0x100, 3, 1, 33, 0x101, 4, 1, 44) . "\0\0\0\0\0\0", "MM\0*" . pack('NnnnNnnnnNNN', 8, 2, 0xa002, 3, 1, 33, 0, 0xa003, 9, 1, 44, 0),
        'FORM' . pack('N', 40) . 'ILBM' . 'ANNO' . pack('N', 3) . "abc\0" . 'BMHD' . pack('Nnnnn', 20, 64, 32, 0, 0) . "\5\0", 'FORM' . pack('N', 40) . 'PBM BMHD' . pack('Nnnnn', 20, 0, 32, 0, 0) . "\x8\0\0\0", "\0\0\1\0\2\0\x10\x10\0\0\1\0\4\0" . pack('VV', 10, 22) . "\0\x20\0\0\1\0\x20\0" . pack('VV', 10, 32),
        "\0\0\x0a\x0b\xff\xff\xff\xff\xff\xff\xff\xff\xff", "\0\0\x81\0\x82\0abcdefgh", "\0\x80\1\5\6", "#define test_width 16\n#define test_height 8\nstatic char bits[] = {\n", "/* x */\n#define  a_b_height\t+9\n#define width 7 \n",
        'RIFF' . pack('V', 100) . 'WEBPVP8 ' . pack('V', 50) . "\0\0\0\x9d\x01\x2a" . pack('vv', 99, 88) . 'xxxx', 'RIFF' . pack('V', 100) . 'WEBPVP8L' . pack('V', 50) . "\x2f\x63\xc0\x15\0" . 'xxxxxxxx', 'RIFF' . pack('V', 100) . 'WEBPVP8X' . pack('V', 10) . "\x10\0\0\0\x63\0\0\x31\0\0" . 'xxxx',
        "FWS\6" . pack('V', 100) . $rectangle, "CWS\6" . pack('V', 100) . stored($rectangle), "CWS\6" . pack('V', 100) . stored(substr($rectangle, 0, 40)) . str_repeat('x', 20), $codestream, "\0\0\0\x0cjP  \r\n\x87\x0a" . box('ftyp', 'jp2 xxxxjp2 ') . box('jp2h', 'header') . box('jp2c', $codestream),
        avif(0, [$size, $depth, $codec], pack('NnC', 1, 1, 3) . "\1\2\x83"), avif(1, [$codec, $size, $alpha], pack('NNCnn', 1, 1, 2, 1, 0x8002), 1), avif(0, [$size, $codec], pack('NnCCnCC', 2, 1, 1, 1, 2, 1, 2), 0, box('iref', box('dimg', pack('nnn', 1, 1, 2)), 0)),
        avif(0, [box('colr', 'nclx'), $size], pack('NnC', 1, 1, 1) . "\2", 0, '', 'avis'), '', 'GI', "\x89PNG\n\n\n\n",
    ],
    [
        "\0", "\xff", "\xff\xd8\xff", "\xff\xe0\0\4ab", "\xff\xc0\0\x0b", "\xff\xff", "\0\0\0\0", "\0\0\0\1", "\xff\xff\xff\xff", "\x80", "\x7f", 'GIF89a', 'BM', "\x89PNG\r\n\x1a\n", 'VP8L', 'jp2c', 'meta', 'iprp', 'ispe', 'pixi', 'av1C', 'ipma', 'iref', 'dimg', 'auxC', 'avif',
        "#define x_width 5\n", '#define height -3', "\n", 'BMHD', $size, $depth, $codec, $alpha, "\0\1", "\1\0",
    ],
    [["\0", ''], ["\xff", ''], ["\xff\xe1\0\2", ''], ["#define x_width 0\n", '']],
);

/** What is returned, and what the application segments hold. */
function measured(string $image, bool $wantsSegments): array
{
    if (!$wantsSegments) {
        return [getimagesizefromstring($image)];
    }
    $size = getimagesizefromstring($image, $segments);
    return [$size, $segments];
}

return fn () => ['measured', [$mutator->next(), mt_rand(0, 1) === 1]];
