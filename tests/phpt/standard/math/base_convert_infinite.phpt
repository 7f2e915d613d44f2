--TEST--
Digits of a number that is infinite
--FILE--
<?php
try {
    base_convert(str_repeat('z', 1000), 36, 2);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
An infinite value cannot be converted to base 2
