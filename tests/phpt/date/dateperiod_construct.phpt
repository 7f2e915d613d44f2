--TEST--
What DatePeriod refuses
--FILE--
<?php
foreach ([['foo'], ['R5/2008-03-01T13:00:00Z'], ['R5/P1D'], ['2008-03-01T13:00:00Z/P1D'], [1, 2, 3], [new DateTime, new DateInterval('P1D'), 0], [new DateTime, new DateInterval('P1D')], [new DateTime, new DateInterval('P1D'), 'x']] as $arguments) {
    try {
        new DatePeriod(...$arguments);
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
Exception: Unknown or bad format (foo)
Exception: DatePeriod::__construct(): ISO interval must contain an interval, "R5/2008-03-01T13:00:00Z" given
Exception: DatePeriod::__construct(): ISO interval must contain a start date, "R5/P1D" given
Exception: DatePeriod::__construct(): ISO interval must contain an end date or a recurrence count, "2008-03-01T13:00:00Z/P1D" given
TypeError: DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments
Exception: DatePeriod::__construct(): Recurrence count must be greater than 0
TypeError: DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments
TypeError: DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments
