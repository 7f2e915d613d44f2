--TEST--
The filters convert.iconv.*
--EXTENSIONS--
iconv
--FILE--
<?php
foreach (['convert.iconv.UTF-8.ISO-8859-1', 'convert.iconv.UTF-8/UTF-16LE', 'convert.iconv.UTF-8.UTF-7', 'convert.iconv.utf-8.iso-2022-jp', 'convert.iconv.UTF-8.ASCII//TRANSLIT', 'convert.iconv.UTF-16.UTF-8',
    'convert.iconv.UTF-8', 'convert.iconv.', 'convert.iconv.a.b', 'convert.iconv.' . str_repeat('x', 64) . '.UTF-8'] as $filter) {
    echo "== $filter\n";
    foreach ([1, 2, 8192] as $size) {
        foreach (["h\u{e9}llo", 'abc', "\u{65e5}\u{672c}", "bad\xff", "cut\xe3\x81", str_repeat("\u{e9}", 5000)] as $text) {
            $stream = fopen('php://memory', 'w+');
            fwrite($stream, $text);
            rewind($stream);
            stream_set_chunk_size($stream, $size);
            if (!@stream_filter_append($stream, $filter, STREAM_FILTER_READ)) {
                echo error_get_last()['message'], "\n";
                break 2;
            }
            $read = '';
            while (($piece = @fread($stream, 100)) != '') {
                $read .= $piece;
            }
            $stream = fopen('php://memory', 'w+');
            $handle = stream_filter_append($stream, $filter, STREAM_FILTER_WRITE);
            $isWritten = true;
            foreach (str_split($text, $size) as $piece) {
                $isWritten = $isWritten && @fwrite($stream, $piece) !== false;
            }
            @fflush($stream);
            @stream_filter_remove($handle);
            @rewind($stream);
            $written = stream_get_contents($stream);
            echo strlen($read), ' ', crc32($read), ' ', var_export($isWritten, true), ' ', strlen($written), ' ', crc32($written), "\n";
        }
    }
}
echo file_get_contents('php://filter/read=convert.iconv.UTF-8.UTF-7/resource=data:,h%C3%A9'), "\n";
$stream = fopen('php://memory', 'w+');
fwrite($stream, "bad\xff");
rewind($stream);
stream_filter_append($stream, 'convert.iconv.UTF-8.UTF-16', STREAM_FILTER_READ);
var_dump(fread($stream, 10), feof($stream), in_array('convert.iconv.*', stream_get_filters()));
?>
--EXPECTF--
== convert.iconv.UTF-8.ISO-8859-1
5 2443161349 true 5 2443161349
3 891568578 true 3 891568578
0 0 false 0 0
3 2183870971 false 3 2183870971
3 2968556797 true 3 2968556797
5000 4291189925 true 5000 4291189925
5 2443161349 true 5 2443161349
3 891568578 true 3 891568578
0 0 false 0 0

Warning: main(): iconv stream filter ("UTF-8"=>"ISO-8859-1"): invalid multibyte sequence in %sfilters.php on line 7
2 749160980 false 2 749160980
3 2968556797 true 3 2968556797
5000 4291189925 true 5000 4291189925
5 2443161349 true 5 2443161349
3 891568578 true 3 891568578
0 0 false 0 0
0 0 false 0 0
0 0 true 3 2968556797

Warning: main(): iconv stream filter ("UTF-8"=>"ISO-8859-1"): invalid multibyte sequence in %sfilters.php on line 7
5000 4291189925 true 5000 4291189925
== convert.iconv.UTF-8/UTF-16LE
10 1367794250 true 10 1367794250
6 2912254640 true 6 2912254640
0 0 false 0 0
6 1995780407 false 6 1995780407
6 672149515 true 6 672149515
10000 1792381553 true 10000 1792381553
10 1367794250 true 10 1367794250
6 2912254640 true 6 2912254640
4 1679751304 true 4 1679751304
4 3431840370 false 4 3431840370
6 672149515 true 6 672149515
10000 1792381553 true 10000 1792381553
10 1367794250 true 10 1367794250
6 2912254640 true 6 2912254640
4 1679751304 true 4 1679751304
0 0 false 0 0
0 0 true 6 672149515

Warning: main(): iconv stream filter ("UTF-8"=>"UTF-16LE"): invalid multibyte sequence in %sfilters.php on line 7
10000 1792381553 true 10000 1792381553
== convert.iconv.UTF-8.UTF-7
9 1357829375 true 9 1357829375
3 891568578 true 3 891568578
0 0 false 0 0
3 2183870971 false 3 2183870971
3 2968556797 true 3 2968556797
13336 573844125 true 13336 573844125
9 1357829375 true 9 1357829375
3 891568578 true 3 891568578
8 2805294519 true 8 2805294519
2 749160980 false 2 749160980
3 2968556797 true 3 2968556797
13336 573844125 true 13336 573844125
9 1357829375 true 9 1357829375
3 891568578 true 3 891568578
8 2805294519 true 8 2805294519
0 0 false 0 0
0 0 true 3 2968556797

Warning: main(): iconv stream filter ("UTF-8"=>"UTF-7"): invalid multibyte sequence in %sfilters.php on line 7
13336 573844125 true 13336 573844125
== convert.iconv.utf-8.iso-2022-jp
1 2439710439 false 1 2439710439

Warning: main(): iconv stream filter ("utf-8"=>"iso-2022-jp"): invalid multibyte sequence in %sfilters.php on line 7
3 891568578 true 3 891568578
0 0 false 0 0
3 2183870971 false 3 2183870971
3 2968556797 true 3 2968556797
0 0 false 0 0

Warning: main(): iconv stream filter ("utf-8"=>"iso-2022-jp"): invalid multibyte sequence in %sfilters.php on line 7
0 0 false 1 2439710439

Warning: main(): iconv stream filter ("utf-8"=>"iso-2022-jp"): invalid multibyte sequence in %sfilters.php on line 7
3 891568578 true 3 891568578
10 2824770154 true 10 2824770154
2 749160980 false 2 749160980
3 2968556797 true 3 2968556797
0 0 false 0 0
0 0 false 0 0
3 891568578 true 3 891568578
10 2824770154 true 10 2824770154
0 0 false 0 0
0 0 true 3 2968556797

Warning: main(): iconv stream filter ("utf-8"=>"iso-2022-jp"): invalid multibyte sequence in %sfilters.php on line 7
0 0 false 0 0
== convert.iconv.UTF-8.ASCII//TRANSLIT
5 907060870 true 5 907060870
3 891568578 true 3 891568578
0 0 false 0 0
3 2183870971 false 3 2183870971
3 2968556797 true 3 2968556797
5000 1191812399 true 5000 1191812399
5 907060870 true 5 907060870
3 891568578 true 3 891568578
2 2942375422 true 2 2942375422
2 749160980 false 2 749160980
3 2968556797 true 3 2968556797
5000 1191812399 true 5000 1191812399
5 907060870 true 5 907060870
3 891568578 true 3 891568578
2 2942375422 true 2 2942375422
0 0 false 0 0
0 0 true 3 2968556797

Warning: main(): iconv stream filter ("UTF-8"=>"ASCII//TRANSLIT"): invalid multibyte sequence in %sfilters.php on line 7
5000 1191812399 true 5000 1191812399
== convert.iconv.UTF-16.UTF-8
9 1064045843 true 9 1064045843
3 431932796 true 3 431932796

Warning: main(): iconv stream filter ("UTF-16"=>"UTF-8"): invalid multibyte sequence in %sfilters.php on line 7
9 3828713792 true 9 3828713792
6 3453327305 true 6 3453327305
6 501676075 true 6 501676075

Warning: main(): iconv stream filter ("UTF-16"=>"UTF-8"): invalid multibyte sequence in %sfilters.php on line 7
15000 437146469 true 15000 437146469
9 1064045843 true 9 1064045843
3 431932796 true 3 431932796

Warning: main(): iconv stream filter ("UTF-16"=>"UTF-8"): invalid multibyte sequence in %sfilters.php on line 7
9 3828713792 true 9 3828713792
6 3453327305 true 6 3453327305
6 501676075 true 6 501676075

Warning: main(): iconv stream filter ("UTF-16"=>"UTF-8"): invalid multibyte sequence in %sfilters.php on line 7
15000 437146469 true 15000 437146469
9 1064045843 true 9 1064045843
0 0 true 3 431932796

Warning: main(): iconv stream filter ("UTF-16"=>"UTF-8"): invalid multibyte sequence in %sfilters.php on line 7
9 3828713792 true 9 3828713792
6 3453327305 true 6 3453327305
0 0 true 6 501676075

Warning: main(): iconv stream filter ("UTF-16"=>"UTF-8"): invalid multibyte sequence in %sfilters.php on line 7
15000 437146469 true 15000 437146469
== convert.iconv.UTF-8
stream_filter_append(): Unable to create or locate filter "convert.iconv.UTF-8"
== convert.iconv.
stream_filter_append(): Unable to create or locate filter "convert.iconv."
== convert.iconv.a.b
stream_filter_append(): Unable to create or locate filter "convert.iconv.a.b"
== convert.iconv.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.UTF-8
stream_filter_append(): Unable to create or locate filter "convert.iconv.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.UTF-8"
h+AOk-

Warning: fread(): iconv stream filter ("UTF-8"=>"UTF-16"): invalid multibyte sequence in %sfilters.php on line 38
bool(false)
bool(true)
bool(true)
