--TEST--
Properties of periods can be read only
--FILE--
<?php
$period = new DatePeriod(new DateTime('2024-01-01 UTC'), new DateInterval('P1D'), 1);
foreach (['start', 'recurrences', 'include_start_date', 'interval'] as $name) {
    for ($i = 0; $i < 2; $i++) {
        try {
            $period->$name = $period->$name;
        } catch (Error $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
function set($period)
{
    $period->recurrences = 5;
}
for ($i = 0; $i < 2; $i++) {
    try {
        set($period);
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    $reference = &$period->end;
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
var_dump(isset($period->end), isset($period->start), $period->include_end_date, $period->current);
--EXPECT--
Cannot modify readonly property DatePeriod::$start
Cannot modify readonly property DatePeriod::$start
Cannot modify readonly property DatePeriod::$recurrences
Cannot modify readonly property DatePeriod::$recurrences
Cannot modify readonly property DatePeriod::$include_start_date
Cannot modify readonly property DatePeriod::$include_start_date
Cannot modify readonly property DatePeriod::$interval
Cannot modify readonly property DatePeriod::$interval
Cannot modify readonly property DatePeriod::$recurrences
Cannot modify readonly property DatePeriod::$recurrences
Cannot modify readonly property DatePeriod::$end
bool(false)
bool(true)
bool(false)
NULL
