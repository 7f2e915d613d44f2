--TEST--
Durations of ISO 8601
--FILE--
<?php
foreach (['P1Y2M3DT4H5M6S', 'P2W', 'P1W2D', 'PT36H', 'P0001-00-04T05:06:07', 'P', 'PT', 'P1', '1D', 'P1S', 'PT1D', 'P1.5D', 'P-1D', '', 'P1DT', '2024-01-01T00:00:00Z/2024-03-02T01:02:03Z', '2024-01-01T00:00:00Z'] as $duration) {
    try {
        echo $duration, ': ', (new DateInterval($duration))->format('%y %m %d %h %i %s %a'), "\n";
    } catch (Exception $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
P1Y2M3DT4H5M6S: 1 2 3 4 5 6 (unknown)
P2W: 0 0 14 0 0 0 (unknown)
P1W2D: 0 0 9 0 0 0 (unknown)
PT36H: 0 0 0 36 0 0 (unknown)
P0001-00-04T05:06:07: 1 0 4 5 6 7 (unknown)
P: Exception: Unknown or bad format (P)
PT: Exception: Unknown or bad format (PT)
P1: Exception: Unknown or bad format (P1)
1D: Exception: Unknown or bad format (1D)
P1S: Exception: Unknown or bad format (P1S)
PT1D: Exception: Unknown or bad format (PT1D)
P1.5D: Exception: Unknown or bad format (P1.5D)
P-1D: Exception: Unknown or bad format (P-1D)
: Exception: Unknown or bad format ()
P1DT: Exception: Unknown or bad format (P1DT)
2024-01-01T00:00:00Z/2024-03-02T01:02:03Z: 0 2 1 1 2 3 61
2024-01-01T00:00:00Z: Exception: Failed to parse interval (2024-01-01T00:00:00Z)
