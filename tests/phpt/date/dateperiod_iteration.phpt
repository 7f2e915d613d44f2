--TEST--
Periods with a count, an end, and without the start
--FILE--
<?php
$start = new DateTimeImmutable('2024-02-27 UTC');
$day = new DateInterval('P1D');
foreach ([new DatePeriod($start, $day, 2), new DatePeriod($start, $day, 2, DatePeriod::EXCLUDE_START_DATE), new DatePeriod($start, $day, new DateTime('2024-03-01 UTC')), new DatePeriod($start, $day, new DateTime('2024-03-01 UTC'), DatePeriod::INCLUDE_END_DATE), new DatePeriod('R2/2024-02-27T10:00:00Z/P1M')] as $period) {
    foreach ($period as $key => $date) {
        echo $key, ' ', get_class($date), ' ', $date->format('Y-m-d H:i'), "\n";
    }
    var_dump($period->getRecurrences(), $period->recurrences, $period->getEndDate()?->format('c'), $period->getStartDate() == $period->start);
}
foreach (new DatePeriod($start, DateInterval::createFromDateString('last friday of next month'), 2) as $date) {
    echo $date->format('D Y-m-d'), "\n";
}
echo implode(' ', array_map(fn ($date) => $date->format('j'), iterator_to_array(new DatePeriod($start, $day, 3)))), "\n";
--EXPECT--
0 DateTimeImmutable 2024-02-27 00:00
1 DateTimeImmutable 2024-02-28 00:00
2 DateTimeImmutable 2024-02-29 00:00
int(2)
int(3)
NULL
bool(true)
0 DateTimeImmutable 2024-02-28 00:00
1 DateTimeImmutable 2024-02-29 00:00
int(2)
int(2)
NULL
bool(true)
0 DateTimeImmutable 2024-02-27 00:00
1 DateTimeImmutable 2024-02-28 00:00
2 DateTimeImmutable 2024-02-29 00:00
NULL
int(1)
string(25) "2024-03-01T00:00:00+00:00"
bool(true)
0 DateTimeImmutable 2024-02-27 00:00
1 DateTimeImmutable 2024-02-28 00:00
2 DateTimeImmutable 2024-02-29 00:00
3 DateTimeImmutable 2024-03-01 00:00
NULL
int(2)
string(25) "2024-03-01T00:00:00+00:00"
bool(true)
0 DateTime 2024-02-27 10:00
1 DateTime 2024-03-27 10:00
2 DateTime 2024-04-27 10:00
int(2)
int(3)
NULL
bool(true)
Tue 2024-02-27
Fri 2024-03-29
Fri 2024-04-26
27 28 29 1
