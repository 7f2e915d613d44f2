--TEST--
diff() in one zone, over changes of the clock, and between zones
--FILE--
<?php
$pairs = [
    ['2024-01-31 UTC', '2024-03-01 UTC'], ['2024-03-01 UTC', '2024-01-31 UTC'], ['2000-02-29 12:00 UTC', '2024-02-28 11:59:59.5 UTC'],
    ['2024-03-09 12:00 America/New_York', '2024-03-10 12:00 America/New_York'], ['2024-11-02 12:00 America/New_York', '2024-11-03 11:00 America/New_York'],
    ['2024-11-03 00:30 America/New_York', '2024-11-03 03:30 America/New_York'], ['2024-07-01 12:00 Europe/Paris', '2024-07-01 12:00 Asia/Tokyo'],
    ['2024-07-01 12:00 EDT', '2024-07-01 12:00 EST'], ['2024-07-01 +02:00', '2025-01-01 -02:00'],
];
foreach ($pairs as [$from, $to]) {
    $interval = (new DateTime($from))->diff(new DateTimeImmutable($to));
    echo $from, ' - ', $to, ': ', $interval->format('%R %y-%m-%d %h:%i:%s.%f %a'), "\n";
}
echo date_diff(date_create('2024-02-01'), date_create('2024-01-01'), true)->format('%R%a'), "\n";
print_r((new DateTime('2024-01-01 UTC'))->diff(new DateTime('2024-01-02 03:04:05.5 UTC')));
--EXPECT--
2024-01-31 UTC - 2024-03-01 UTC: + 0-0-30 0:0:0.0 30
2024-03-01 UTC - 2024-01-31 UTC: - 0-1-1 0:0:0.0 30
2000-02-29 12:00 UTC - 2024-02-28 11:59:59.5 UTC: + 23-11-29 23:59:59.500000 8764
2024-03-09 12:00 America/New_York - 2024-03-10 12:00 America/New_York: + 0-0-1 0:0:0.0 1
2024-11-02 12:00 America/New_York - 2024-11-03 11:00 America/New_York: + 0-0-0 24:0:0.0 0
2024-11-03 00:30 America/New_York - 2024-11-03 03:30 America/New_York: + 0-0-0 4:0:0.0 0
2024-07-01 12:00 Europe/Paris - 2024-07-01 12:00 Asia/Tokyo: - 0-0-0 7:0:0.0 0
2024-07-01 12:00 EDT - 2024-07-01 12:00 EST: + 0-0-0 1:0:0.0 0
2024-07-01 +02:00 - 2025-01-01 -02:00: + 0-6-0 4:0:0.0 184
+31
DateInterval Object
(
    [y] => 0
    [m] => 0
    [d] => 1
    [h] => 3
    [i] => 4
    [s] => 5
    [f] => 0.5
    [invert] => 0
    [days] => 1
    [from_string] => 
)
