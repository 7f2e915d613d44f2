--TEST--
Clocks and sleeping
--FILE--
<?php
$cases = [
    fn() => preg_match("/^0\.\d{6}00 \d+$/",microtime()),
    fn() => abs(microtime(true)-time())<2,
    fn() => count(hrtime()),
    fn() => hrtime(true)<hrtime(true),
    fn() => array_keys(gettimeofday()),
    fn() => strlen(uniqid()),
    fn() => strlen(uniqid("a",true)),
    fn() => uniqid()!==uniqid(),
    fn() => usleep(-1),
    fn() => sleep(-1),
    fn() => time_nanosleep(-1,0),
    fn() => time_nanosleep(0,-1),
    fn() => time_nanosleep(0,1000000001),
    fn() => time_nanosleep(0,1),
    fn() => time_sleep_until(1),
    fn() => sleep(0),
    fn() => usleep(1),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
-- 0
int(1)
-- 1
bool(true)
-- 2
int(2)
-- 3
bool(true)
-- 4
array(4) {
  [0]=>
  string(3) "sec"
  [1]=>
  string(4) "usec"
  [2]=>
  string(11) "minuteswest"
  [3]=>
  string(7) "dsttime"
}
-- 5
int(13)
-- 6
int(24)
-- 7
bool(true)
-- 8
ValueError: usleep(): Argument #1 ($microseconds) must be greater than or equal to 0
-- 9
ValueError: sleep(): Argument #1 ($seconds) must be greater than or equal to 0
-- 10
ValueError: time_nanosleep(): Argument #1 ($seconds) must be greater than or equal to 0
-- 11
ValueError: time_nanosleep(): Argument #2 ($nanoseconds) must be greater than or equal to 0
-- 12
ValueError: Nanoseconds was not in the range 0 to 999 999 999 or seconds was negative
-- 13
bool(true)
-- 14

Warning: time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time in %s on line %d
bool(false)
-- 15
int(0)
-- 16
NULL
