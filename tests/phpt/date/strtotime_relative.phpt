--TEST--
strtotime() reads relative expressions
--FILE--
<?php
date_default_timezone_set('UTC');
foreach (['+1 day', '-1 week', '1 month ago', '+1 year 2 months 3 days 4 hours 5 min 6 sec', '+1 week 2 days ago', 'yesterday', 'tomorrow noon', 'yesterday 14:00', 'monday', 'next monday', 'last friday', 'this friday', 'monday next week', 'sunday last week', 'first day of next month', 'last day of february', 'first monday of january 2025', 'last friday of next month', 'third tuesday of', 'second day', '+3 weekdays', '-3 weekdays', '8 weekdays ago', '+1 fortnight', '--1 day', '+-1 day', 'eighth month', 'next year', 'first sat of July 2008', '+2 sundays', '3 mondays ago', '12 hours'] as $text) {
    $time = strtotime($text, 1720000000);
    echo str_pad($text, 45), $time === false ? 'false' : gmdate('D Y-m-d H:i:s', $time), "\n";
}
--EXPECT--
+1 day                                       Thu 2024-07-04 09:46:40
-1 week                                      Wed 2024-06-26 09:46:40
1 month ago                                  Mon 2024-06-03 09:46:40
+1 year 2 months 3 days 4 hours 5 min 6 sec  Sat 2025-09-06 13:51:46
+1 week 2 days ago                           Mon 2024-06-24 09:46:40
yesterday                                    Tue 2024-07-02 00:00:00
tomorrow noon                                Thu 2024-07-04 12:00:00
yesterday 14:00                              Tue 2024-07-02 14:00:00
monday                                       Mon 2024-07-08 00:00:00
next monday                                  Mon 2024-07-08 00:00:00
last friday                                  Fri 2024-06-28 00:00:00
this friday                                  Fri 2024-07-05 00:00:00
monday next week                             Mon 2024-07-08 00:00:00
sunday last week                             Sun 2024-06-30 00:00:00
first day of next month                      Thu 2024-08-01 09:46:40
last day of february                         Thu 2024-02-29 00:00:00
first monday of january 2025                 Mon 2025-01-06 00:00:00
last friday of next month                    Fri 2024-08-30 00:00:00
third tuesday of                             Tue 2024-07-16 00:00:00
second day                                   Fri 2024-07-05 09:46:40
+3 weekdays                                  Mon 2024-07-08 09:46:40
-3 weekdays                                  Fri 2024-06-28 09:46:40
8 weekdays ago                               Fri 2024-06-21 09:46:40
+1 fortnight                                 Wed 2024-07-17 09:46:40
--1 day                                      Thu 2024-07-04 09:46:40
+-1 day                                      Tue 2024-07-02 09:46:40
eighth month                                 Mon 2025-03-03 09:46:40
next year                                    Thu 2025-07-03 09:46:40
first sat of July 2008                       Sat 2008-07-05 00:00:00
+2 sundays                                   Sun 2024-07-14 09:46:40
3 mondays ago                                Mon 2024-06-10 09:46:40
12 hours                                     Wed 2024-07-03 21:46:40
