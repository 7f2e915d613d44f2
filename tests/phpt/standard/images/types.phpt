--TEST--
image_type_to_mime_type and image_type_to_extension for every type, and for none
--FILE--
<?php
for ($type = -1; $type <= IMAGETYPE_COUNT; $type++) {
    echo $type, ' ', image_type_to_mime_type($type), ' ', json_encode(image_type_to_extension($type)), ' ', json_encode(image_type_to_extension($type, false)), "\n";
}
--EXPECT--
-1 application/octet-stream false false
0 application/octet-stream false false
1 image/gif ".gif" "gif"
2 image/jpeg ".jpeg" "jpeg"
3 image/png ".png" "png"
4 application/x-shockwave-flash ".swf" "swf"
5 image/psd ".psd" "psd"
6 image/bmp ".bmp" "bmp"
7 image/tiff ".tiff" "tiff"
8 image/tiff ".tiff" "tiff"
9 application/octet-stream ".jpc" "jpc"
10 image/jp2 ".jp2" "jp2"
11 application/octet-stream ".jpx" "jpx"
12 application/octet-stream ".jb2" "jb2"
13 application/x-shockwave-flash ".swf" "swf"
14 image/iff ".iff" "iff"
15 image/vnd.wap.wbmp ".bmp" "bmp"
16 image/xbm ".xbm" "xbm"
17 image/vnd.microsoft.icon ".ico" "ico"
18 image/webp ".webp" "webp"
19 image/avif ".avif" "avif"
20 application/octet-stream false false
