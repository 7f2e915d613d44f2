--TEST--
date_sun_info(), date_sunrise(), date_sunset()
--FILE--
<?php
date_default_timezone_set('Europe/Stockholm');
foreach ([[1718971200, 59.33, 18.07], [1703160000, 59.33, 18.07], [1718971200, 78.22, 15.65], [1703160000, 78.22, 15.65]] as [$time, $latitude, $longitude]) {
    foreach (date_sun_info($time, $latitude, $longitude) as $name => $value) {
        echo $name, ' ', is_bool($value) ? json_encode($value) : date('c', $value), "\n";
    }
}
var_dump(@date_sunrise(1718971200, SUNFUNCS_RET_STRING, 59.33, 18.07, 90, 2), @date_sunset(1718971200, SUNFUNCS_RET_TIMESTAMP, 59.33, 18.07), round(@date_sunset(1718971200, SUNFUNCS_RET_DOUBLE, 59.33, 18.07, 90, 2), 6));
date_sunrise(0);
try {
    @date_sunset(0, 5);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
sunrise 2024-06-21T03:27:35+02:00
sunset 2024-06-21T22:11:41+02:00
transit 2024-06-21T12:49:38+02:00
civil_twilight_begin 2024-06-21T01:59:13+02:00
civil_twilight_end 2024-06-21T23:40:02+02:00
nautical_twilight_begin true
nautical_twilight_end true
astronomical_twilight_begin true
astronomical_twilight_end true
sunrise 2023-12-21T08:40:03+01:00
sunset 2023-12-21T14:51:12+01:00
transit 2023-12-21T11:45:37+01:00
civil_twilight_begin 2023-12-21T07:47:37+01:00
civil_twilight_end 2023-12-21T15:43:37+01:00
nautical_twilight_begin 2023-12-21T06:52:15+01:00
nautical_twilight_end 2023-12-21T16:39:00+01:00
astronomical_twilight_begin 2023-12-21T06:01:49+01:00
astronomical_twilight_end 2023-12-21T17:29:26+01:00
sunrise true
sunset true
transit 2024-06-21T12:59:19+02:00
civil_twilight_begin true
civil_twilight_end true
nautical_twilight_begin true
nautical_twilight_end true
astronomical_twilight_begin true
astronomical_twilight_end true
sunrise false
sunset false
transit 2023-12-21T11:55:18+01:00
civil_twilight_begin false
civil_twilight_end false
nautical_twilight_begin 2023-12-21T10:57:37+01:00
nautical_twilight_end 2023-12-21T12:53:00+01:00
astronomical_twilight_begin 2023-12-21T07:36:51+01:00
astronomical_twilight_end 2023-12-21T16:13:46+01:00
string(5) "03:38"
int(1719000701)
float(22.013312)

Deprecated: Function date_sunrise() is deprecated in %ssun.php on line 9
date_sunset(): Argument #2 ($returnFormat) must be one of SUNFUNCS_RET_TIMESTAMP, SUNFUNCS_RET_STRING, or SUNFUNCS_RET_DOUBLE
