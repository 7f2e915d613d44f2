--TEST--
checkdate() knows leap years and the years 1 to 32767
--FILE--
<?php
foreach ([[2, 29, 2024], [2, 29, 2023], [2, 29, 1900], [2, 29, 2000], [12, 31, 32767], [1, 1, 32768], [1, 1, 0], [13, 1, 2000], [0, 1, 2000], [4, 31, 2000], [1, 0, 2000]] as $date) {
    var_dump(checkdate(...$date));
}
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
