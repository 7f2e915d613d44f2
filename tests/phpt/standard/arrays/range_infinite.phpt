--TEST--
range() with bounds that are not finite
--FILE--
<?php
foreach ([[-INF, 1], [1, -INF], [INF, 1], [1, INF], [-INF, INF], [0, 1e20], [1e20, 0], [-INF, '2'], ['-1e400', 2.5]] as $bounds) {
    try {
        echo count(range(...$bounds)), "\n";
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
Invalid range supplied: start=inf end=1
Invalid range supplied: start=1 end=inf
Invalid range supplied: start=inf end=1
Invalid range supplied: start=1 end=inf
Invalid range supplied: start=inf end=inf
The supplied range exceeds the maximum array size: start=0 end=100000000000000000000
The supplied range exceeds the maximum array size: start=0 end=100000000000000000000
Invalid range supplied: start=inf end=2
Invalid range supplied: start=inf end=2
