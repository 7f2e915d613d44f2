<?php
$value = ['<a href="x">&\'/é€😀' . print 1, '12', '1.50', ' 1', 1.0, 0.1, 1e25, -0.0, [], new stdClass, [1 => 'a'], "\x01\x7f\t"];
$flags = [JSON_HEX_TAG, JSON_HEX_AMP, JSON_HEX_APOS, JSON_HEX_QUOT, JSON_FORCE_OBJECT, JSON_NUMERIC_CHECK, JSON_UNESCAPED_SLASHES,
    JSON_UNESCAPED_UNICODE, JSON_PRESERVE_ZERO_FRACTION, JSON_PRETTY_PRINT];
foreach ($flags as $flag) {
    echo $flag, ': ', json_encode(new ArrayObject([1]), $value, $flag), "\n";
}
echo json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_UNESCAPED_SLASHES), "\n";
