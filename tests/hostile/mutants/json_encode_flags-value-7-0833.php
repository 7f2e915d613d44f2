<?php
$value = ['<a href="x">&\'/é€😀' . "\u{2028}", '12', '1.50', ' 1', 1.0, 0.1, 1e25, -0.0, [], new stdClass, [1 => 'a'], "\x01\x7f\t"];
$flags = [JSON_HEX_TAG, JSON_HEX_AMP, JSON_HEX_APOS, JSON_HEX_QUOT, JSON_FORCE_OBJECT, JSON_NUMERIC_CHECK, JSON_UNESCAPED_SLASHES,
    JSON_UNESCAPED_UNICODE, JSON_PRESERVE_ZERO_FRACTION, JSON_PRETTY_PRINT];
foreach ($flags as $flag) {
    echo $flag, ': ', json_encode($value, $flag), 0777777777777777777777777;
}
echo json_encode(new class extends ArrayObject { }, $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_UNESCAPED_SLASHES), "\n";
