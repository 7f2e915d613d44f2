--TEST--
getimagesize() and getimagesizefromstring() for the beginnings of images in every format, and for what is none
--FILE--
<?php
/** A box of an ISO media file; full ones have a version. */
function box(string $type, string $content, ?int $version = null): string
{
    $content = ($version === null ? '' : pack('N', $version << 24)) . $content;
    return pack('N', strlen($content) + 8) . $type . $content;
}

function avif(string $brand, string $properties, string $associations, string $references = ''): string
{
    return box('ftyp', "mif1\0\0\0\0$brand") . box('meta', box('pitm', pack('n', 1), 0) . $references . box('iprp', box('ipco', $properties) . box('ipma', $associations, 0)), 0);
}

/** A zlib stream of one stored block. */
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
$depth = box('pixi', "\3\x0a\x0a\x0a", 0);
$codec = box('av1C', "\x81\x00\x4c\x00");
$alpha = box('auxC', "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0", 0);
$codestream = "\xff\x4f\xff\x51" . pack('nnNNNNNNNN', 47, 0, 640, 480, 0, 0, 640, 480, 0, 0) . pack('n', 3) . "\7\1\1\7\1\1\x9\1\1";
// Five bits for the number of bits of a side, then the sides: 0, 11000, 0, 8000.
$rectangle = "\x78\x00\x05\x5f\x00\x00\x0f\xa0\x00" . str_repeat("\x55", 60);
$images = [
    'gif' => "GIF89a\x0a\0\x14\0\xf7\0\0;",
    'gif without colours' => "GIF87a\x0a\0\x14\1\0\0\0;",
    'png' => "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" . pack('NN', 32, 16) . "\x8\6\0\0\0",
    'png after a text transfer' => "\x89PNG\n\x1a\n\0\0\0\x0dIHDR",
    'jpeg' => "\xff\xd8\xff\xe0\0\4JF\xff\xe0\0\4no\xff\xfe\0\5hey\xff\xed\0\6Phot\xff\xc0\0\x11\x8" . pack('nn', 20, 10) . "\3\1\x22\0\2\x11\1\3\x11\1\xff\xe2\0\2\xff\xda\0\x0c",
    'jpeg with bytes between' => "\xff\xd8\xff\xe0\0\4JFxx\xff\xff\xc2\0\x0b\x8\0\1\0\2\1\1\x11\0\xff\xd9",
    'jpeg without a frame' => "\xff\xd8\xff\xe0\0\4JF\xff\xd9",
    'bmp' => 'BM' . pack('VvvVVVVvvV', 100, 0, 0, 54, 40, 12, -8 & 0xffffffff, 1, 24, 0),
    'bmp of OS/2' => 'BM' . pack('VvvVVvvvv', 100, 0, 0, 26, 12, 7, 9, 1, 8) . 'xxxx',
    'bmp with another header' => 'BM' . pack('VvvVVVVvvV', 100, 0, 0, 54, 11, 12, 8, 1, 24, 0),
    'psd' => '8BPS' . pack('nNnnNNnn', 1, 0, 0, 3, 50, 60, 8, 3),
    'tiff, little end first' => "II*\0" . pack('VvvvVVvvVv', 8, 2, 0x100, 3, 1, 33, 0x101, 4, 1, 44) . "\0\0\0\0\0\0",
    'tiff, big end first' => "MM\0*" . pack('NnnnNnnnnNNN', 8, 2, 0xa002, 3, 1, 33, 0, 0xa003, 9, 1, 44, 0),
    'tiff without a height' => "II*\0" . pack('VvvvVVV', 8, 1, 0x100, 3, 1, 33, 0),
    'iff' => 'FORM' . pack('N', 40) . 'ILBM' . 'ANNO' . pack('N', 3) . "abc\0" . 'BMHD' . pack('Nnnnn', 20, 64, 32, 0, 0) . "\5\0",
    'iff of another kind' => 'FORM' . pack('N', 40) . 'AIFFxxxxxxxxxxxx',
    'ico' => "\0\0\1\0\2\0\x10\x10\0\0\1\0\4\0" . pack('VV', 10, 22) . "\0\x20\0\0\1\0\x20\0" . pack('VV', 10, 32),
    'ico without icons' => "\0\0\1\0\0\0\x10\x10",
    'wbmp' => "\0\0\x0a\x0b\xff\xff\xff\xff\xff\xff\xff\xff\xff",
    'wbmp of few bytes' => "\0\x80\1\5\6",
    'xbm' => "#define test_width 16\n#define test_height 8\nstatic char bits[] = {\n",
    'xbm with other lines' => "/* x */\n#define  a_b_height\t+9\n#define width 7 \n",
    'xbm without a width' => "#define a_height 9\n#define x_width 0\n#define width 7\n",
    'webp, lossy' => 'RIFF' . pack('V', 100) . 'WEBPVP8 ' . pack('V', 50) . "\0\0\0\x9d\x01\x2a" . pack('vv', 99, 88) . 'xxxx',
    'webp, lossless' => 'RIFF' . pack('V', 100) . 'WEBPVP8L' . pack('V', 50) . "\x2f\x63\xc0\x15\0" . 'xxxxxxxx',
    'webp, extended' => 'RIFF' . pack('V', 100) . 'WEBPVP8X' . pack('V', 10) . "\x10\0\0\0\x63\0\0\x31\0\0" . 'xxxx',
    'riff of another kind' => 'RIFF' . pack('V', 100) . 'WAVEfmt ',
    'swf' => "FWS\6" . pack('V', 100) . $rectangle,
    'swc' => "CWS\6" . pack('V', 100) . stored($rectangle),
    'swc with more behind' => "CWS\6" . pack('V', 100) . stored(substr($rectangle, 0, 40)) . str_repeat('x', 20),
    'swc cut off' => "CWS\6" . pack('V', 100) . substr(stored($rectangle), 0, -1),
    'jpc' => $codestream,
    'jpc without a size' => "\xff\x4f\xff\x52",
    'jp2' => "\0\0\0\x0cjP  \r\n\x87\x0a" . box('ftyp', 'jp2 xxxxjp2 ') . box('jp2h', 'header') . box('jp2c', $codestream),
    'jp2 without a codestream' => "\0\0\0\x0cjP  \r\n\x87\x0a" . box('ftyp', 'jp2 xxxxjp2 '),
    'avif' => avif('avif', $size . $depth . $codec, pack('NnC', 1, 1, 3) . "\1\2\x83"),
    'avif with alpha' => avif('avif', $codec . $size . $alpha, pack('NnCCC', 1, 1, 2, 1, 0x82)),
    'avif of tiles' => avif('avis', $size . $codec, pack('NnCCnCC', 2, 1, 1, 1, 2, 1, 2), box('iref', box('dimg', pack('nnn', 1, 1, 2)), 0)),
    'avif without a size' => avif('avif', $codec, pack('NnCC', 1, 1, 1, 1)),
    'text' => 'This is no image at all.',
    'two bytes' => 'GI',
    'nothing' => '',
];
set_error_handler(function (int $level, string $message): bool {
    echo "  $level ", addcslashes($message, "\0..\37\177..\377"), "\n";
    return true;
});
foreach ($images as $name => $image) {
    echo "$name: ";
    $size = getimagesizefromstring($image, $info);
    echo json_encode($size), ' ', json_encode($info), "\n";
    if (getimagesizefromstring($image) !== $size) {
        echo "  other without the second argument\n";
    }
}

$file = tempnam(sys_get_temp_dir(), 'img');
file_put_contents($file, $images['jpeg']);
var_dump(getimagesize($file, $info) === getimagesizefromstring($images['jpeg']), array_keys($info));
file_put_contents($file, $images['tiff, little end first']);
echo json_encode(getimagesize($file)), "\n";
unlink($file);
echo json_encode(getimagesize('data://text/plain;base64,' . base64_encode($images['png']))), "\n";
var_dump(@getimagesize('/none/such.png'));
foreach (["a\0b", ''] as $name) {
    try {
        getimagesize($name);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
--EXPECT--
gif: {"0":10,"1":20,"2":1,"3":"width=\"10\" height=\"20\"","bits":8,"channels":3,"mime":"image\/gif"} []
gif without colours: {"0":10,"1":276,"2":1,"3":"width=\"10\" height=\"276\"","channels":3,"mime":"image\/gif"} []
png: {"0":32,"1":16,"2":3,"3":"width=\"32\" height=\"16\"","bits":8,"mime":"image\/png"} []
png after a text transfer:   2 getimagesizefromstring(): PNG file corrupted by ASCII conversion
false []
  2 getimagesizefromstring(): PNG file corrupted by ASCII conversion
jpeg: {"0":10,"1":20,"2":2,"3":"width=\"10\" height=\"20\"","bits":8,"channels":3,"mime":"image\/jpeg"} {"APP0":"JF","APP13":"Phot","APP2":""}
jpeg with bytes between:   2 getimagesizefromstring(): Corrupt JPEG data: 2 extraneous bytes before marker
{"0":2,"1":1,"2":2,"3":"width=\"2\" height=\"1\"","bits":8,"channels":1,"mime":"image\/jpeg"} {"APP0":"JF"}
  2 getimagesizefromstring(): Corrupt JPEG data: 2 extraneous bytes before marker
jpeg without a frame: false {"APP0":"JF"}
bmp: {"0":12,"1":8,"2":6,"3":"width=\"12\" height=\"8\"","bits":24,"mime":"image\/bmp"} []
bmp of OS/2: {"0":7,"1":9,"2":6,"3":"width=\"7\" height=\"9\"","mime":"image\/bmp"} []
bmp with another header: false []
psd: {"0":60,"1":50,"2":5,"3":"width=\"60\" height=\"50\"","mime":"image\/psd"} []
tiff, little end first: {"0":33,"1":44,"2":7,"3":"width=\"33\" height=\"44\"","mime":"image\/tiff"} []
tiff, big end first: {"0":33,"1":44,"2":8,"3":"width=\"33\" height=\"44\"","mime":"image\/tiff"} []
tiff without a height: false []
iff: {"0":64,"1":32,"2":14,"3":"width=\"64\" height=\"32\"","bits":5,"mime":"image\/iff"} []
iff of another kind: false []
ico: {"0":256,"1":32,"2":17,"3":"width=\"256\" height=\"32\"","bits":32,"mime":"image\/vnd.microsoft.icon"} []
ico without icons: false []
wbmp: {"0":10,"1":11,"2":15,"3":"width=\"10\" height=\"11\"","mime":"image\/vnd.wap.wbmp"} []
wbmp of few bytes: {"0":5,"1":6,"2":15,"3":"width=\"5\" height=\"6\"","mime":"image\/vnd.wap.wbmp"} []
xbm: {"0":16,"1":8,"2":16,"3":"width=\"16\" height=\"8\"","mime":"image\/xbm"} []
xbm with other lines: {"0":7,"1":9,"2":16,"3":"width=\"7\" height=\"9\"","mime":"image\/xbm"} []
xbm without a width: false []
webp, lossy: {"0":99,"1":88,"2":18,"3":"width=\"99\" height=\"88\"","bits":8,"mime":"image\/webp"} []
webp, lossless: {"0":100,"1":88,"2":18,"3":"width=\"100\" height=\"88\"","bits":8,"mime":"image\/webp"} []
webp, extended: {"0":100,"1":50,"2":18,"3":"width=\"100\" height=\"50\"","bits":8,"mime":"image\/webp"} []
riff of another kind: false []
swf: {"0":550,"1":400,"2":4,"3":"width=\"550\" height=\"400\"","mime":"application\/x-shockwave-flash"} []
swc: {"0":550,"1":400,"2":13,"3":"width=\"550\" height=\"400\"","mime":"application\/x-shockwave-flash"} []
swc with more behind: {"0":550,"1":400,"2":13,"3":"width=\"550\" height=\"400\"","mime":"application\/x-shockwave-flash"} []
swc cut off: false []
jpc: {"0":640,"1":480,"2":9,"3":"width=\"640\" height=\"480\"","bits":10,"channels":3,"mime":"application\/octet-stream"} []
jpc without a size:   2 getimagesizefromstring(): JPEG2000 codestream corrupt(Expected SIZ marker not found after SOC)
false []
  2 getimagesizefromstring(): JPEG2000 codestream corrupt(Expected SIZ marker not found after SOC)
jp2: {"0":640,"1":480,"2":10,"3":"width=\"640\" height=\"480\"","bits":10,"channels":3,"mime":"image\/jp2"} []
jp2 without a codestream:   2 getimagesizefromstring(): JP2 file has no codestreams at root level
false []
  2 getimagesizefromstring(): JP2 file has no codestreams at root level
avif: {"0":300,"1":200,"2":19,"3":"width=\"300\" height=\"200\"","bits":10,"channels":3,"mime":"image\/avif"} []
avif with alpha: {"0":300,"1":200,"2":19,"3":"width=\"300\" height=\"200\"","bits":10,"channels":4,"mime":"image\/avif"} []
avif of tiles: {"0":300,"1":200,"2":19,"3":"width=\"300\" height=\"200\"","bits":10,"channels":3,"mime":"image\/avif"} []
avif without a size: false []
text: false []
two bytes:   8 getimagesizefromstring(): Error reading from GI!
false []
  8 getimagesizefromstring(): Error reading from GI!
nothing:   8 getimagesizefromstring(): Error reading from !
false []
  8 getimagesizefromstring(): Error reading from !
bool(true)
array(3) {
  [0]=>
  string(4) "APP0"
  [1]=>
  string(5) "APP13"
  [2]=>
  string(4) "APP2"
}
{"0":33,"1":44,"2":7,"3":"width=\"33\" height=\"44\"","mime":"image\/tiff"}
{"0":32,"1":16,"2":3,"3":"width=\"32\" height=\"16\"","bits":8,"mime":"image\/png"}
  2 getimagesize(/none/such.png): Failed to open stream: No such file or directory
bool(false)
getimagesize(): Argument #1 ($filename) must not contain any null bytes
Path cannot be empty
